import { type TimeSeries, timeSeries } from '../../charts/time-series.ts'
import type { AwSalesHistory } from './requests.ts'

type Labels = { readonly revenue: string; readonly grossMargin: string }

/** Revenue as bars and gross margin as a line, one point per period. */
export const historySeries = (
  rows: Readonly<AwSalesHistory['data']>,
  lastDay: AwSalesHistory['meta']['to'],
  labels: Labels,
): TimeSeries =>
  timeSeries({
    dates: rows.map((row) => row.date),
    lastDay,
    bars: { id: 'revenue', label: labels.revenue, values: rows.map((row) => row.revenue) },
    line: {
      id: 'gross-margin',
      label: labels.grossMargin,
      values: rows.map((row) => row.gross_margin),
    },
  })
