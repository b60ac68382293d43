import { awFigures } from '@otel-bi/contract/figures/aw-figures'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { chartMessages } from '../../charts/messages.ts'
import { TimeSeriesChart } from '../../charts/TimeSeriesChart.tsx'
import { Check } from '../../components/Check.tsx'
import { titleInCurrency } from '../../components/currency.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { compareField } from '../../url-state/shared-fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { useAnnotations } from '../annotations/use-annotations.tsx'
import { Anomalies } from '../anomalies/Anomalies.tsx'
import { anomalyMessages } from '../anomalies/messages.ts'
import { awRevenueAnomalies } from '../anomalies/requests.ts'
import { figureLink } from '../explore/figure-link.ts'
import { tracedHistorySeries } from './history-series.telemetry.ts'
import { periodName } from './period.ts'
import type { AwSalesHistory } from './requests.ts'
import { partialUnits, unitsOf } from './units.ts'

type Props = {
  readonly history: AwSalesHistory
  readonly window: { readonly from: string | null; readonly to: string | null } | undefined
}

export function HistoryChart(props: Props) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(anomalyMessages)
  const chart = useMessages(chartMessages)
  const [comparing, setComparing] = useField(compareField)
  const isCompared = () => comparing() === 'earlier'
  const granularity = () => props.history.meta.parameters.granularity
  const series = createMemo(() =>
    tracedHistorySeries(props.history.data, props.history.meta.to, granularity(), {
      ...messages().aw,
      period: messages().granularities[granularity()],
      yearEarlier: isCompared() ? chart().yearEarlier : undefined,
    }),
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
  const partial = createMemo(() => partialUnits(props.history))
  const nameOf = (date: string) => periodName(date, granularity(), messages(), formats())
  const cut = () => partial().map(({ from, to }) => formats().dateRange(from, to))
  const { notes, write, list } = useAnnotations(
    () => 'aw',
    () => datesOf(props.history),
  )
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
        periodName={nameOf}
        hrefOf={(date) =>
          figureLink(awFigures.getAwSalesHistory, 'rows', 'revenue', props.history.meta, {
            unit: units().get(date),
          })
        }
        windowNote={messages().history.shadedWindow}
        partial={partial()}
        partialNote={chart().cut(cut().join(', '))}
        keyboardHint={messages().history.keyboard}
        anomalies={{ label: words().mark, marks: daily() ? (anomalies.data ?? []) : [] }}
        notes={notes()}
        zoomable
        tools={
          <>
            <Check
              label={chart().compare}
              checked={isCompared()}
              onChange={(checked) => setComparing(checked ? 'earlier' : '')}
            />
            {write(props.history.meta.to ?? '')}
          </>
        }
      />
      {list()}
      <Show when={daily()}>
        <Anomalies query={anomalies} />
      </Show>
    </>
  )
}

const datesOf = ({ meta: { from, to } }: AwSalesHistory) => ({ from: from ?? '', to: to ?? '' })
