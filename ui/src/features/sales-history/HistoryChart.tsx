import { createMemo } from 'solid-js'
import { TimeSeriesChart } from '../../charts/TimeSeriesChart.tsx'
import { timeSeries } from '../../charts/time-series.ts'
import { useI18n } from '../../i18n/I18n.tsx'
import { aggregated } from '../../telemetry/aggregation.ts'
import { periodName } from './period.ts'
import type { AwSalesHistory } from './requests.ts'

type Props = {
  readonly history: AwSalesHistory
  readonly window: { readonly from: string | null; readonly to: string | null } | undefined
}

export function HistoryChart(props: Props) {
  const { messages, formats } = useI18n()
  const granularity = () => props.history.meta.parameters.granularity
  const series = createMemo(() =>
    aggregated('aw.sales_history', props.history.data, (rows) =>
      timeSeries({
        dates: rows.map((row) => row.date),
        lastDay: props.history.meta.to,
        bars: {
          id: 'revenue',
          label: messages().aw.revenue,
          values: rows.map((row) => row.revenue),
        },
        line: {
          id: 'gross-margin',
          label: messages().aw.grossMargin,
          values: rows.map((row) => row.gross_margin),
        },
      }),
    ),
  )
  return (
    <TimeSeriesChart
      label={messages().history.titles[granularity()]}
      series={series()}
      window={props.window}
      periodName={(date) => periodName(date, granularity(), messages(), formats())}
      footnote={messages().history.shadedWindow}
      keyboardHint={messages().history.keyboard}
    />
  )
}
