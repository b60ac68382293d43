import { awFigures } from '@otel-bi/contract/figures/aw-figures'
import { createMemo } from 'solid-js'
import { TimeSeriesChart } from '../../charts/TimeSeriesChart.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { figureLink } from '../explore/figure-link.ts'
import { tracedHistorySeries } from './history-series.telemetry.ts'
import { periodName } from './period.ts'
import type { AwSalesHistory } from './requests.ts'
import { unitsOf } from './units.ts'

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
  const units = createMemo(() => unitsOf(props.history))
  return (
    <TimeSeriesChart
      label={messages().history.titles[granularity()]}
      series={series()}
      window={props.window}
      periodName={(date) => periodName(date, granularity(), messages(), formats())}
      hrefOf={(date) =>
        figureLink(awFigures.getAwSalesHistory, 'rows', 'revenue', props.history.meta, {
          unit: units().get(date),
        })
      }
      footnote={messages().history.shadedWindow}
      keyboardHint={messages().history.keyboard}
    />
  )
}
