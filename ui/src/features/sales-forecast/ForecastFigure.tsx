import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import type { Scale } from '../../charts/chart-frame.ts'
import { ForecastChart } from '../../charts/ForecastChart.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { awSalesHistory } from '../sales-history/requests.ts'
import { tracedForecastSeries } from './forecast-series.telemetry.ts'
import { forecastMessages } from './messages.ts'
import type { AwSalesForecast } from './requests.ts'

const shortestTail = 90

/** The forecast behind the last days before it: at least a quarter, and twice as long as the forecast. */
export function ForecastFigure(props: { forecast: AwSalesForecast; scale: Scale }) {
  const api = useApi()
  const words = useMessages(forecastMessages)
  const parameters = () => props.forecast.meta.parameters
  const tail = () => Math.max(shortestTail, 2 * parameters().horizon_days)
  const history = useQuery(() =>
    awSalesHistory(api, { days_back: tail(), channel: parameters().channel, granularity: 'day' }),
  )
  const past = () =>
    history.data?.meta.parameters.channel === parameters().channel ? history.data.data : []
  const series = createMemo(() => tracedForecastSeries(past(), props.forecast.data))
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
        label={`${words().title}. ${words().keyboard}`}
        series={series()}
        scale={props.scale}
        names={{
          observed: words().revenue,
          forecast: words().forecast,
          band80: words().band80,
          band95: words().band95,
        }}
      />
    </>
  )
}
