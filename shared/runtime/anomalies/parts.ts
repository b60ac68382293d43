import { type DatedValue, gapFill } from '@otel-bi/analytics/forecast/series'
import type { Window } from '@otel-bi/analytics/window'
import type { NamedSeries } from './review-all.ts'

/** Revenue of the members of a dimension, each over all days of the range. */
export const partsOf = <D extends string>(
  dimension: D,
  rows: readonly (DatedValue & { readonly member: string })[],
  range: Window,
): NamedSeries<'revenue', D>[] =>
  [...Map.groupBy(rows, ({ member }) => member)].map(([member, days]) => ({
    ...{ measure: 'revenue', dimension, member, isPart: true },
    series: gapFill(days, range),
  }))
