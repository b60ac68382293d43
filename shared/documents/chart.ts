import type { Column, ColumnKind, View } from '@otel-bi/contract/view'
import type { Row } from './table.ts'
import { printable } from './text.ts'

type Interval = readonly [lower: number, upper: number]
export type Point = {
  readonly date: string
  readonly value: number
  readonly inner?: Interval
  readonly outer?: Interval
}
export type Bar = { readonly label: string; readonly value: number }

/** A bar of a Pareto chart: `cumulative` is the share of this and all bars before it, as a fraction. */
export type ParetoBar = Bar & { readonly cumulative: number; readonly group: string }

/** What a chart says in words: title, names of its series, what it leaves out. */
type Captions = {
  readonly title: string
  /** Names of what is drawn, the main series first. */
  readonly legend?: readonly string[]
}

/** The numbers of a chart, ready to be drawn and to be sent to a worker. */
export type ChartData = Captions &
  (
    | {
        readonly kind: 'series'
        readonly points: readonly Point[]
        /** The same days of an earlier year, dashed. */
        readonly reference?: readonly Point[]
      }
    | { readonly kind: 'bars'; readonly valueKind: ColumnKind; readonly bars: readonly Bar[] }
    /** Upright bars in order of time. */
    | { readonly kind: 'columns'; readonly bars: readonly Bar[] }
    | { readonly kind: 'pareto'; readonly bars: readonly ParetoBar[] }
  )

const maxBars = 20

/** The chart a view declares, or null where it declares none or there is nothing to draw. */
export function chartOf(
  { chart }: View,
  columns: readonly Column[],
  rows: readonly Row[],
): ChartData | null {
  if (!chart) return null
  const columnOf = (key: string) => columns.find((column) => column.key === key)
  const titleOf = (key: string) => columnOf(key)?.title ?? key
  if (chart.kind === 'bars') {
    const bars = rows.flatMap((row): Bar[] => {
      const value = row[chart.value]
      return typeof value === 'number'
        ? [{ label: printable(String(row[chart.label])), value }]
        : []
    })
    if (bars.length === 0) return null
    const valueKind = columnOf(chart.value)?.kind ?? 'decimal'
    const title = titleOf(chart.value)
    return { kind: 'bars', title, valueKind, bars: bars.slice(0, maxBars) }
  }
  const points = rows.flatMap((row): Point[] => {
    const value = row[chart.y]
    if (typeof value !== 'number') return []
    const point = { date: String(row[chart.x]), value }
    if (chart.kind === 'line') return [point]
    const [inner, outer] = [intervalOf(row, chart.inner), intervalOf(row, chart.outer)]
    return [{ ...point, ...(inner && { inner }), ...(outer && { outer }) }]
  })
  if (points.length === 0) return null
  const range = (keys: readonly string[]) => keys.map(titleOf).join(' – ')
  const legend =
    chart.kind === 'band' ? [titleOf(chart.y), range(chart.inner), range(chart.outer)] : []
  return { kind: 'series', title: titleOf(chart.y), legend, points }
}

function intervalOf(row: Row, [lower, upper]: readonly [string, string]): Interval | undefined {
  const [from, to] = [row[lower], row[upper]]
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : undefined
}
