import type { Column, ColumnKind } from '@otel-bi/contract/view'
import { textColumn } from '@otel-bi/documents/about'
import { formatted } from '@otel-bi/documents/display'
import type { PdfTable } from '@otel-bi/documents/pdf/document'
import type { Table } from '@otel-bi/documents/table'
import { z } from 'zod'

const measures = z.record(z.string(), z.number().nullable())
const KeyFigures = z.object({ current: measures, previous: measures.nullable(), change: measures })

type Figure = {
  readonly measure: string
  readonly current: number | null
  readonly previous: number | null
  readonly change: number | null
}

const kindOf: Readonly<Record<string, ColumnKind>> = {
  orders: 'integer',
  invoices: 'integer',
  units: 'integer',
  customers: 'integer',
  gross_margin_ratio: 'ratio',
  profit_margin: 'ratio',
}

function figuresOf(data: unknown): Figure[] {
  const { current, previous, change } = KeyFigures.parse(data)
  return Object.keys(current).map((measure) => ({
    measure,
    current: current[measure] ?? null,
    previous: previous?.[measure] ?? null,
    change: change[measure] ?? null,
  }))
}

const numberColumn = (key: string, title: string, kind: ColumnKind): Column => ({
  ...textColumn(key, title),
  kind,
})

/** The figures of a window, those they are compared with, and the change, one measure a row. */
export const keyFiguresSheet = (title: string, data: unknown): Table => ({
  title,
  columns: [
    textColumn('measure', 'Measure'),
    numberColumn('current', 'Window', 'decimal'),
    numberColumn('previous', 'Compared with', 'decimal'),
    numberColumn('change', 'Change', 'ratio'),
  ],
  rows: figuresOf(data).map((figure) => ({ ...figure, measure: wordsOf(figure.measure) })),
})

export const keyFiguresTable = (title: string, data: unknown): PdfTable => ({
  heads: [title, 'Window', 'Compared with', 'Change'],
  numeric: [false, true, true, true],
  rows: figuresOf(data).map(({ measure, current, previous, change }) => {
    const kind = kindOf[measure] ?? 'money'
    return [
      wordsOf(measure),
      formatted(current, kind),
      formatted(previous, kind),
      formatted(change, 'ratio'),
    ]
  }),
})

const wordsOf = (key: string) =>
  `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('_', ' ')}`
