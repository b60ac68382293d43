import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useConfig } from '../../config/Config.tsx'
import type { ForecastSource } from '../../features/sales-forecast/forecast-source.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import type { Channel } from '../../url-state/shared-fields.ts'
import { PointerTile } from './Attention.tsx'
import { overviewMessages } from './messages.ts'

const paths = { aw: '/adventureworks', wwi: '/wideworldimporters' } as const

/**
 * The sum of the forecast over the default horizon. A query of its own: a forecast may take seconds the first time,
 * and the key figures should not wait for it.
 */
export function ExpectedRevenue(props: { of: ForecastSource; channel: Channel }) {
  const api = useApi()
  const { formats } = useI18n()
  const words = useMessages(overviewMessages)
  const horizon = useConfig().defaults.forecast_horizon_days
  const forecast = useQuery(() =>
    props.of.forecast(api, { horizon_days: horizon, method: 'auto', channel: props.channel }),
  )
  const channel = () => (props.channel === 'all' ? '' : `?channel=${props.channel}`)
  const total = () => forecast.data?.data.reduce((sum, day) => sum + day.forecast, 0)
  return (
    <PointerTile
      id={`${props.of.business}-expected`}
      label={words().expected(formats().days(horizon))}
      value={total() ?? null}
      path={`${paths[props.of.business]}${channel()}#forecast`}
    >
      <Show when={!forecast.isPending} fallback={<Skeleton width="6rem" height="0.85em" />}>
        {total() === undefined
          ? '–'
          : formats()
              .money(forecast.data?.meta.currencies)
              .amount(total() ?? 0)}
      </Show>
    </PointerTile>
  )
}
