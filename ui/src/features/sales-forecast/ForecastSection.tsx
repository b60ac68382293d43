import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import type { Scale } from '../../charts/chart-frame.ts'
import { Choice } from '../../components/Choice.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { fromScript } from '../../components/from-script.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { rangeText } from '../../components/range-text.ts'
import { Segmented } from '../../components/Segmented.tsx'
import { useConfig } from '../../config/Config.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { choiceField, integerField } from '../../url-state/fields.ts'
import { channelField, channels, viewField, views } from '../../url-state/shared-fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { AnswerDetails } from '../explanation/AnswerDetails.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { Backtest } from './Backtest.tsx'
import styles from './Forecast.module.css'
import { ForecastTable } from './ForecastTable.tsx'
import { ModelFacts } from './ModelFacts.tsx'
import { forecastMessages } from './messages.ts'
import {
  awSalesForecast,
  awSalesForecastExport,
  awSalesForecastStatements,
  methods,
} from './requests.ts'

const scales = ['linear', 'log'] as const satisfies readonly Scale[]

// The chart library comes after the first paint; its place is kept meanwhile.
const ForecastFigure = fromScript(
  'forecast-figure',
  async () => (await import('./ForecastFigure.tsx')).ForecastFigure,
  () => <div class={styles.place} />,
)

/** The revenue of the coming days, how it is computed, and how accurate that has been. */
export function ForecastSection() {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(forecastMessages)
  const config = useConfig()
  const defaultHorizon = config.defaults.forecast_horizon_days
  const [channel, setChannel] = useField(channelField)
  const [method, setMethod] = useField(choiceField('method', methods, 'auto'))
  const [horizon, setHorizon] = useField(
    integerField('horizon_days', defaultHorizon, { min: 1, max: 365 }),
  )
  const [scale, setScale] = useField(choiceField('scale', ['auto', ...scales], 'auto'))
  const [view, setView] = useField(viewField)
  const parameters = () => ({
    horizon_days: horizon(),
    method: method(),
    channel: channel(),
  })
  const forecast = useQuery(() => awSalesForecast(api, parameters()))
  // Beside a batch of reseller orders every other day would be as flat as the axis.
  const shownScale = (): Scale => {
    const chosen = scale()
    if (chosen !== 'auto') return chosen
    return forecast.data?.meta.structure.batches ? 'log' : 'linear'
  }
  const covered = () => {
    const days = forecast.data?.data
    const range = rangeText(
      { from: days?.[0]?.date ?? null, to: days?.at(-1)?.date ?? null },
      formats(),
      messages(),
    )
    return range && words().ahead(range)
  }
  const horizons = () =>
    [...new Set([7, 30, 90, 365, defaultHorizon, horizon()])].sort((a, b) => a - b).map(String)
  return (
    <Panel
      testId="forecast"
      title={words().title}
      meaning={words().meaning}
      details={
        <AnswerDetails
          traceId={forecast.data?.traceId}
          provenance={warehouseProvenance(forecast.data?.meta)}
          meta={forecast.data?.meta}
          statements={awSalesForecastStatements(api, parameters())}
          texts={{ method: words().methods[method()] }}
        />
      }
      provenance={warehouseProvenance(forecast.data?.meta)}
      subtitle={[covered(), messages().currencyAsStored]}
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
          <Show when={view() === 'chart'}>
            <Segmented
              label={words().scale}
              options={scales}
              value={shownScale()}
              onChange={setScale}
              name={(option) => words().scales[option]}
            />
          </Show>
          <Segmented
            label={messages().view}
            options={views}
            value={view()}
            onChange={setView}
            name={(option) => messages().views[option]}
          />
        </>
      }
      menu={
        <PanelMenu
          title={words().title}
          anchor="forecast"
          view={awSalesForecastExport(api, parameters())}
        />
      }
    >
      <QueryView query={forecast} skeleton={<div class={styles.whole} />}>
        {(answer) => (
          <Show
            when={answer().data.length > 0}
            fallback={<EmptyNotice reason={words().noForecast} />}
          >
            <Show when={view() === 'chart'} fallback={<ForecastTable forecast={answer()} />}>
              <ForecastFigure forecast={answer()} scale={shownScale()} />
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
