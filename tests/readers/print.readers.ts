import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Column, columnsOf, type View } from '@otel-bi/contract/view'
import { views } from '@otel-bi/contract/views'
import type { Row } from '@otel-bi/documents/table'
import { xlsxBytes } from '@otel-bi/documents/xlsx'
import { printWorkbook } from './programs.ts'

const folder = await mkdtemp(join(tmpdir(), 'otel-bi-print-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const sampleOf = ({ kind, key }: Column, row: number): unknown => {
  if (kind === 'date') return '2026-01-31'
  if (kind === 'instant') return '2026-01-31T08:00:00.000Z'
  if (kind === 'text') return `${key} ${row}`
  return kind === 'flag' ? true : row
}
const exampleRows = (view: View, count: number): Row[] =>
  Array.from({ length: count }, (_, row) =>
    Object.fromEntries(columnsOf(view).map((column) => [column.key, sampleOf(column, row)])),
  )

test.each(views.map((view): [string, View] => [view.id, view]))(
  '%s with 8 rows prints on one landscape page, with 200 rows under the same header on each',
  async (id, view) => {
    const columns = columnsOf(view)
    const write = async (count: number) => {
      const chunks: Uint8Array[] = []
      const table = { title: view.title, columns, rows: exampleRows(view, count) }
      for await (const chunk of xlsxBytes([table], new Date(0))) chunks.push(chunk)
      await writeFile(join(folder, `${id}-${count}.xlsx`), Buffer.concat(chunks))
      return printWorkbook(folder, `${id}-${count}.xlsx`)
    }
    const [few, many] = [await write(8), await write(200)]
    expect([few.pages.length, few.landscape]).toEqual([1, true])
    expect(many.pages.length).toBeGreaterThan(1)
    // A long title wraps, and its lines stand among those of other columns: its first word is enough.
    const [first = '', last = ''] = [columns[0], columns.at(-1)].map(
      (column) => column?.title.split(' ')[0],
    )
    for (const [index, page] of many.pages.entries()) {
      expect([page.includes(first), page.includes(last)]).toEqual([true, true])
      expect(page).toContain(`Page ${index + 1} of ${many.pages.length}`)
    }
  },
  180_000,
)
