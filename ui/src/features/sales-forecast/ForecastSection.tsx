import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import type { Scale } from '../../charts/chart-frame.ts'
import { Choice } from '../../components/Choice.tsx'
import { channelEndsText } from '../../components/channel-ends.ts'
import { currencyText } from '../../components/currency.ts'
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
import type { ForecastSource } from './forecast-source.ts'
import { ModelFacts } from './ModelFacts.tsx'
import { forecastMessages } from './messages.ts'
import { methods } from './requests.ts'

const scales = ['linear', 'log'] as const satisfies readonly Scale[]

// The chart library comes after the first paint; its place is kept meanwhile.
const ForecastFigure = fromScript(
  'forecast-figure',
  async () => (await import('./ForecastFigure.tsx')).ForecastFigure,
  () => <div class={styles.place} />,
)

/** The revenue of the coming days, how it is computed, and how accurate that has been. */
export function ForecastSection(props: { of: ForecastSource }) {
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
  const forecast = useQuery(() => props.of.forecast(api, parameters()))
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
  const ends = () => channelEndsText(forecast.data?.meta.sales_to, formats(), messages())
  const currency = () =>
    forecast.data && currencyText(forecast.data.meta.currencies, formats(), messages())
  const horizons = () =>
    [...new Set([7, 30, 90, 365, defaultHorizon, horizon()])].sort((a, b) => a - b).map(String)
  return (
    <Panel
      testId="forecast"
      title={words().titles[props.of.business]}
      meaning={words().meanings[props.of.business]}
      details={
        <AnswerDetails
          traceId={forecast.data?.traceId}
          provenance={warehouseProvenance(forecast.data?.meta)}
          meta={forecast.data?.meta}
          statements={props.of.statements(api, parameters())}
          texts={{ method: words().methods[method()] }}
        />
      }
      provenance={warehouseProvenance(forecast.data?.meta)}
      subtitle={[covered(), ends(), currency()]}
      actions={
        <>
          <Show when={props.of.hasChannels}>
            <Segmented
              label={messages().channel}
              options={channels}
              value={channel()}
              onChange={setChannel}
              name={(option) => messages().channels[option]}
            />
          </Show>
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
          title={words().titles[props.of.business]}
          anchor="forecast"
          view={props.of.file(api, parameters())}
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
              <ForecastFigure of={props.of} forecast={answer()} scale={shownScale()} />
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
