import { useQuery } from '@tanstack/solid-query'
import { lazy, Show, Suspense } from 'solid-js'
import { choiceField, integerField } from '../../address/fields.ts'
import { useField } from '../../address/use-field.ts'
import { useApi } from '../../api/Api.tsx'
import { useConfig } from '../../app/Config.tsx'
import { Choice } from '../../components/Choice.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { ExplainedTitle } from '../../components/ExplainedTitle.tsx'
import { Panel } from '../../components/Panel.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Segmented } from '../../components/Segmented.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { channels, views } from '../overview/selection.ts'
import { Backtest } from './Backtest.tsx'
import styles from './Forecast.module.css'
import { ForecastTable } from './ForecastTable.tsx'
import { ModelFacts } from './ModelFacts.tsx'
import { forecastMessages } from './messages.ts'
import { awSalesForecast, awSalesForecastExport, methods } from './requests.ts'

// The chart library comes after the first paint; its place is kept meanwhile.
const ForecastFigure = lazy(async () => ({
  default: (await import('./ForecastFigure.tsx')).ForecastFigure,
}))

/** What the coming days should bring, how it is computed, and how good that has been. */
export function ForecastSection() {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(forecastMessages)
  const config = useConfig()
  const usualHorizon = config.defaults.forecast_horizon_days
  const [channel, setChannel] = useField(choiceField('channel', channels, 'all'))
  const [method, setMethod] = useField(choiceField('method', methods, 'auto'))
  const [horizon, setHorizon] = useField(
    integerField('horizon_days', usualHorizon, { min: 1, max: 365 }),
  )
  const [view, setView] = useField(choiceField('view', views, 'chart'))
  const parameters = () => ({
    horizon_days: horizon(),
    method: method(),
    channel: channel(),
  })
  const forecast = useQuery(() => awSalesForecast(api, parameters()))
  // Each channel ends on a day of its own, which the page's badge does not know.
  const asOf = () => {
    const date = forecast.data?.meta.as_of
    return date ? messages().asOf(formats().date(date)) : <Skeleton width="9rem" height="0.8em" />
  }
  const horizons = () =>
    [...new Set([7, 30, 90, 365, usualHorizon, horizon()])].sort((a, b) => a - b).map(String)
  return (
    <Panel
      testId="forecast"
      title={<ExplainedTitle title={words().title} meaning={words().meaning} />}
      subtitle={
        <>
          {asOf()} · {messages().currencyAsStored}
        </>
      }
      actions={
        <>
          <Segmented
            label={messages().channel}
            options={channels}
            value={channel()}
            onChange={setChannel}
            name={(option) => messages().channels[option]}
          />
          <Segmented
            label={words().horizon}
            options={horizons()}
            value={String(horizon())}
            onChange={(days) => setHorizon(Number(days))}
            name={(days) => `${days} d`}
          />
          <Choice
            label={words().method}
            options={methods}
            value={method()}
            onChange={setMethod}
            name={(option) => words().methods[option]}
          />
          <Segmented
            label={messages().view}
            options={views}
            value={view()}
            onChange={setView}
            name={(option) => messages().views[option]}
          />
          <PanelMenu
            title={words().title}
            anchor="forecast"
            view={awSalesForecastExport(api, parameters())}
          />
        </>
      }
    >
      <QueryView query={forecast} skeleton={<div class={styles.whole} />}>
        {(answer) => (
          <Show
            when={answer().data.length > 0}
            fallback={<EmptyNotice reason={words().noForecast} />}
          >
            <Show when={view() === 'chart'} fallback={<ForecastTable forecast={answer()} />}>
              <Suspense fallback={<div class={styles.place} />}>
                <ForecastFigure forecast={answer()} />
              </Suspense>
            </Show>
            <div class={styles.grounds}>
              <ModelFacts meta={answer().meta} />
              <Backtest meta={answer().meta} />
            </div>
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
