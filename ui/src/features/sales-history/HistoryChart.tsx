import { createMemo } from 'solid-js'
import { TimeSeriesChart } from '../../charts/TimeSeriesChart.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { tracedHistorySeries } from './history-series.telemetry.ts'
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
    tracedHistorySeries(props.history.data, props.history.meta.to, messages().aw),
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
