import type { Column } from '@otel-bi/contract/view'
import type { Table } from './table.ts'

/** What somebody who finds a file years later must know about it. */
export type About = {
  readonly title: string
  readonly description: string
  /** The answer's own meta: window, parameters, source and method. */
  readonly meta: Readonly<Record<string, unknown>>
  readonly columns: readonly Column[]
  /** Rows in this file; fewer than meta says where a format has cut them. */
  readonly rowsWritten: number
  readonly traceId: string | null
}

export type Fact = readonly [label: string, value: string]

const known = {
  as_of: 'As of',
  from: 'From',
  to: 'To',
  generated_at: 'Generated at',
  source: 'Source',
  data_version: 'Data version',
} as const

/** Everything but the columns: title, window, parameters, source, method, rows and trace. */
export function factsOf({ title, description, meta, rowsWritten, traceId }: About): Fact[] {
  const { parameters, row_count, ...rest } = meta
  const method = Object.entries(rest).filter(([key]) => !(key in known))
  return [
    ['Title', title],
    ['Description', description],
    ...Object.entries(known).flatMap(([key, label]): Fact[] =>
      rest[key] === undefined ? [] : [[label, wordOf(rest[key])]],
    ),
    ['Rows', rowsOf(rowsWritten, row_count)],
    ...(parameters === undefined ? [] : flattened('Parameter', parameters)),
    ...method.flatMap(([key, value]) => flattened(`Method: ${key.replaceAll('_', ' ')}`, value)),
    ['Trace id', traceId ?? 'none'],
  ]
}

/** The facts and the meaning of every column, as a table of two columns. */
export function aboutTable(about: About): Table {
  const meanings = about.columns.map((of): Fact => [`Column: ${of.title}`, meaningOf(of)])
  return {
    title: 'About',
    columns: [textColumn('label', 'About'), textColumn('value', 'Value')],
    rows: [...factsOf(about), ...meanings].map(([label, value]) => ({ label, value })),
  }
}

/** A column of words that no view declares. */
export const textColumn = (key: string, title: string): Column => ({
  key,
  title,
  kind: 'text',
  about: title,
  unit: null,
})

const meaningOf = ({ about, unit }: Column) => (unit === null ? about : `${about} In ${unit}.`)

function rowsOf(written: number, total: unknown): string {
  return typeof total === 'number' && written < total
    ? `truncated at ${written} of ${total}`
    : String(written)
}

/** `{a: {b: 1}}` becomes `a b: 1`, however deep. */
function flattened(label: string, value: unknown): Fact[] {
  if (Array.isArray(value) && value.some(isNested))
    return value.flatMap((item, index) => flattened(`${label} ${index + 1}`, item))
  if (Array.isArray(value)) return [[label, value.map(wordOf).join(', ') || 'none']]
  if (!isNested(value)) return [[label, wordOf(value)]]
  return Object.entries(value).flatMap(([key, child]) =>
    flattened(`${label} ${key.replaceAll('_', ' ')}`, child),
  )
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

const wordOf = (value: unknown): string =>
  value === null || value === undefined ? 'none' : String(value)
