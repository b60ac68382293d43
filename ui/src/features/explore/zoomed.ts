import type { MetricRow } from './metric-answer.ts'
import type { Dates } from './page-state.ts'

/** The periods that lie within the days looked at; all of them without such days. */
export const zoomed = (rows: readonly MetricRow[], zoom: Dates | null): readonly MetricRow[] =>
  zoom === null
    ? rows
    : rows.filter(({ period }) => period && period.to >= zoom.from && period.from <= zoom.to)
