import { escapeFormula } from '@otel-bi/contract/spreadsheet-text'
import type { Column } from '@otel-bi/contract/view'
import { instantIn } from './instant.ts'
import { batchesOf, type Row, type Table, yieldToEventLoop } from './table.ts'
import { printable } from './text.ts'
import { pointsOf } from './xlsx-cells.ts'

const rowsPerBatch = 1_000
const byteOrderMark = '\ufeff'

/** Differences between a CSV for programs and one for a spreadsheet in a locale. */
export type CsvStyle = {
  readonly header: 'keys' | 'titles'
  readonly decimalMark: '.' | ','
  /** Whether the first line names the separator, for Excel. */
  readonly sepLine: boolean
  /** An IANA name. */
  readonly timeZone: string
}

export const defaultCsvStyle: CsvStyle = {
  header: 'keys',
  decimalMark: '.',
  sepLine: false,
  timeZone: 'UTC',
}

/**
 * RFC 4180 in UTF-8 with a byte order mark. Numbers are written as JSON writes them, but for the decimal
 * mark; where that is a comma, fields are separated by semicolons, as spreadsheets of such locales do. Text
 * that a spreadsheet might run as a formula is escaped; null is an empty field.
 */
export async function* csvBytes(
  { columns, rows }: Table,
  style: CsvStyle = defaultCsvStyle,
): AsyncGenerator<Uint8Array> {
  const separator = style.decimalMark === ',' ? ';' : ','
  const needsQuotes = new RegExp(`["\\r\\n${separator}]`)
  // Own code: the libraries tried took five times as long as the rest of this file.
  const quoted = (field: string) =>
    needsQuotes.test(field) ? `"${field.replaceAll('"', '""')}"` : field
  const lines = (records: readonly string[][]) =>
    records.map((fields) => `${fields.map(quoted).join(separator)}\r\n`).join('')
  const head = columns.map(({ key, title }) => (style.header === 'keys' ? key : title))
  const sepLine = style.sepLine ? `sep=${separator}\r\n` : ''
  yield Buffer.from(byteOrderMark + sepLine + lines([head]))
  const fieldsOf = (row: Row) => columns.map((column) => fieldOf(row[column.key], column, style))
  for await (const batch of batchesOf(rows, rowsPerBatch)) {
    yield Buffer.from(lines(batch.map(fieldsOf)))
    await yieldToEventLoop()
  }
}

function fieldOf(value: unknown, { kind }: Column, style: CsvStyle): string {
  const { header, decimalMark, timeZone } = style
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') {
    // Under a title that says so; under a key they are the fraction of the JSON.
    const shown = kind === 'points' && header === 'titles' ? pointsOf(value) : value
    return String(shown).replace('.', decimalMark)
  }
  if (typeof value !== 'string') return String(value)
  if (kind === 'instant' && timeZone !== 'UTC') {
    const { wall, offset } = instantIn(timeZone, value)
    return wall + offset
  }
  return escapeFormula(printable(value))
}
