import { awFigures } from '@otel-bi/contract/figures/aw-figures'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { TimeSeriesChart } from '../../charts/TimeSeriesChart.tsx'
import { titleInCurrency } from '../../components/currency.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { Anomalies } from '../anomalies/Anomalies.tsx'
import { anomalyMessages } from '../anomalies/messages.ts'
import { awRevenueAnomalies } from '../anomalies/requests.ts'
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
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(anomalyMessages)
  const granularity = () => props.history.meta.parameters.granularity
  const series = createMemo(() =>
    tracedHistorySeries(props.history.data, props.history.meta.to, messages().aw),
  )
  const daily = () => granularity() === 'day'
  const anomalies = useQuery(() => ({
    ...awRevenueAnomalies(
      api,
      props.history.meta.parameters.channel ?? 'all',
      datesOf(props.history),
    ),
    enabled: daily(),
  }))
  const units = createMemo(() => unitsOf(props.history))
  return (
    <>
      <TimeSeriesChart
        label={messages().history.titles[granularity()]}
        series={series()}
        window={props.window}
        valueTitle={titleInCurrency(
          messages().aw.revenue,
          props.history.meta.currencies,
          messages(),
        )}
        periodName={(date) => periodName(date, granularity(), messages(), formats())}
        hrefOf={(date) =>
          figureLink(awFigures.getAwSalesHistory, 'rows', 'revenue', props.history.meta, {
            unit: units().get(date),
          })
        }
        footnote={messages().history.shadedWindow}
        keyboardHint={messages().history.keyboard}
        anomalies={{ label: words().mark, marks: daily() ? (anomalies.data ?? []) : [] }}
      />
      <Show when={daily()}>
        <Anomalies query={anomalies} />
      </Show>
    </>
  )
}

const datesOf = ({ meta: { from, to } }: AwSalesHistory) => ({ from: from ?? '', to: to ?? '' })
