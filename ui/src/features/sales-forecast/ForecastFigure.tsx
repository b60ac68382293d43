import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import type { Scale } from '../../charts/chart-frame.ts'
import { ForecastChart } from '../../charts/ForecastChart.tsx'
import { chartMessages } from '../../charts/messages.ts'
import { Check } from '../../components/Check.tsx'
import { titleInCurrency } from '../../components/currency.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { compareField } from '../../url-state/shared-fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { useAnnotations } from '../annotations/use-annotations.tsx'
import { Anomalies } from '../anomalies/Anomalies.tsx'
import { anomalyMessages } from '../anomalies/messages.ts'
import { tracedForecastSeries } from './forecast-series.telemetry.ts'
import { channelOf, type ForecastSource } from './forecast-source.ts'
import { forecastMessages } from './messages.ts'
import type { SalesForecast } from './requests.ts'

const shortestTail = 90
const yearDays = 366

/** The forecast behind the last days before it: at least a quarter, and twice as long as the forecast. */
export function ForecastFigure(props: {
  of: ForecastSource
  forecast: SalesForecast
  scale: Scale
}) {
  const api = useApi()
  const { messages } = useI18n()
  const words = useMessages(forecastMessages)
  const marks = useMessages(anomalyMessages)
  const days = () => Math.max(shortestTail, 2 * props.forecast.meta.parameters.horizon_days)
  const history = useQuery(() => props.of.past(api, { forecast: props.forecast, days: days() }))
  const chart = useMessages(chartMessages)
  const [comparing, setComparing] = useField(compareField)
  const isCompared = () => comparing() === 'earlier'
  const earlier = useQuery(() => ({
    ...props.of.past(api, { forecast: props.forecast, days: days() + yearDays }),
    enabled: isCompared(),
  }))
  const ofChannel = (found: typeof history.data) =>
    found?.channel === channelOf(props.forecast) ? found.days : []
  const past = () => ofChannel(history.data)
  const yearBefore = () => (isCompared() ? ofChannel(earlier.data) : [])
  const anomalies = useQuery(() => props.of.anomalies(api, props.forecast, days()))
  const series = createMemo(() => tracedForecastSeries(past(), props.forecast.data, yearBefore()))
  const range = () => ({
    from: series().days[0]?.date ?? '',
    to: series().days.at(-1)?.date ?? '',
  })
  const { notes, write, list } = useAnnotations(() => props.of.business, range)
  return (
    <>
      <Show when={history.isError}>
        <ProblemNotice
          error={history.error}
          retrying={history.isFetching}
          onRetry={() => history.refetch()}
        />
      </Show>
      <ForecastChart
        title={words().titles[props.of.business]}
        keyboardHint={words().keyboard}
        series={series()}
        scale={props.scale}
        valueTitle={titleInCurrency(words().revenue, props.forecast.meta.currencies, messages())}
        anomalies={anomalies.data ?? []}
        notes={notes()}
        actions={({ from }) => write(from)}
        names={{
          day: messages().granularities.day,
          earlier: chart().yearEarlier,
          observed: words().revenue,
          forecast: words().forecast,
          band80: words().band80,
          band95: words().band95,
          anomaly: marks().mark,
        }}
        tools={
          <>
            <Check
              label={chart().compare}
              checked={isCompared()}
              onChange={(checked) => setComparing(checked ? 'earlier' : '')}
            />
            {write(props.forecast.meta.as_of ?? range().to)}
          </>
        }
      />
      {list()}
      <Anomalies query={anomalies} />
    </>
  )
}
