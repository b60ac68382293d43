import { expect, setDefaultTimeout, test } from 'bun:test'
import { addDays } from '@otel-bi/analytics/window'
import { AwSalesForecast } from '@otel-bi/contract/aw/sales-forecast'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { forecastMethods } from '@otel-bi/contract/forecast'
import { Problem } from '@otel-bi/contract/problem'
import { createForecaster, type ForecastQuestion } from '@otel-bi/runtime/forecast/forecaster'
import { testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { createApp } from '../../app.ts'
import { onBoth, onRealRows, onSample } from '../../testing/describe-rows.ts'

setDefaultTimeout(180_000)

const path = '/api/aw/sales/forecast'

onBoth('sales forecast', ({ ask }) => {
  test.each([
    ['all', '2013-11-29'],
    ['reseller', '2013-11-29'],
    ['internet', '2014-01-28'],
  ])('trap 1: 30 days of %s follow %s, the last day of its own data', async (channel, end) => {
    const { data, meta } = await ask(`${path}?channel=${channel}`, AwSalesForecast)
    expect([meta.as_of, meta.from, meta.row_count]).toEqual([end, '2010-12-29', 30])
    expect(data.map(({ date }) => date)).toEqual(
      Array.from({ length: 30 }, (_, day) => addDays(end, day + 1)),
    )
  })

  test('0 ≤ lower 95 ≤ lower 80 ≤ forecast ≤ upper 80 ≤ upper 95 on each of 365 days', async () => {
    const { data } = await ask(`${path}?horizon_days=365`, AwSalesForecast)
    expect(data).toHaveLength(365)
    for (const row of data) {
      const line = [0, row.lower_95, row.lower_80, row.forecast, row.upper_80, row.upper_95]
      expect(line).toEqual(line.toSorted((a, b) => a - b))
    }
  })

  test.each(forecastMethods.filter((method) => method !== 'auto'))(
    '%s answers when requested, over at least 4 folds of all 5 candidates',
    async (method) => {
      const { meta } = await ask(`${path}?method=${method}&horizon_days=60`, AwSalesForecast)
      expect(meta.model).toMatchObject({ method, fallback: null, season_days: 7 })
      expect(meta.backtest.map((run) => run.method).toSorted()).toEqual([
        'combination',
        'ets',
        'linear',
        'mstl',
        'seasonal_naive',
      ])
      expect(Math.min(...meta.backtest.map(({ folds }) => folds))).toBeGreaterThanOrEqual(4)
    },
  )

  test.each(['all', 'reseller', 'internet'])(
    'auto never answers %s with a method behind the seasonal naive one',
    async (channel) => {
      const { meta } = await ask(`${path}?channel=${channel}`, AwSalesForecast)
      const mase = (method: string) =>
        meta.backtest.find((run) => run.method === method)?.mase ?? Number.NaN
      expect(mase(meta.model.method)).toBeLessThanOrEqual(mase('seasonal_naive'))
    },
  )

  test('trap 3: reseller batches are found as such, and the next is due within the month', async () => {
    const { meta } = await ask(`${path}?channel=reseller`, AwSalesForecast)
    expect(meta.structure.batches?.due).toHaveLength(1)
  })

  test('trap 2: the collapse of the internet on 2013-12-29 is a new level, and the old one is not fitted', async () => {
    const { meta } = await ask(`${path}?channel=internet`, AwSalesForecast)
    expect(meta.structure.level_shift).toBe('2013-12-29')
    expect(meta.model.training.from).toBe('2013-12-29')
  })
})

onSample('sales forecast', ({ ask, call, deps }) => {
  test.each(['horizon_days=0', 'horizon_days=366', 'method=guess', 'channel=shop'])(
    '?%s is refused with 422',
    async (query) => {
      expect((await call(`${path}?${query}`)).status).toBe(422)
    },
  )

  test.each(['all', 'reseller', 'internet'])(
    'the model sees every day of %s with all of its revenue, the last day included',
    async (channel) => {
      const seen: ForecastQuestion[] = []
      const forecaster = {
        ...deps().forecaster,
        forecast(question: ForecastQuestion) {
          seen.push(question)
          return deps().forecaster.forecast(question)
        },
      }
      const app = createApp({ ...deps(), forecaster, codeVersion: 'watched' })
      await testCaller(app, 'aw-service')(`${path}?channel=${channel}&horizon_days=90`)
      const query = `days_back=3650&channel=${channel}`
      const history = await ask(`/api/aw/sales/history?${query}`, AwSalesHistory)
      expect(seen.map(({ series }) => series.values.length)).toEqual([history.data.length])
      const [values = []] = seen.map(({ series }) => series.values)
      expect(values.at(-1)).toBeCloseTo(history.data.at(-1)?.revenue ?? 0, 1)
      const sum = (of: readonly number[]) => of.reduce((all, value) => all + value, 0)
      expect(sum(values)).toBeCloseTo(sum(history.data.map(({ revenue }) => revenue)), 1)
    },
  )

  const answerOf = async (app: ReturnType<typeof createApp>, query = '') => {
    const response = await testCaller(app, 'aw-service')(`${path}${query}`)
    return { status: response.status, problem: Problem.parse(await response.json()) }
  }

  test('a forecast that takes longer than its limit is a 504 with code forecast_timeout', async () => {
    const forecaster = createForecaster({ timeoutMs: 1 })
    const { status, problem } = await answerOf(createApp({ ...deps(), forecaster }))
    expect([status, problem.code]).toEqual([504, 'forecast_timeout'])
  })

  test('a warehouse without sales is a 422 with code not_forecastable', async () => {
    const fingerprint = { reseller: null, internet: null, quota: null, inventory: null }
    const { warehouse } = deps()
    const until = performance.now() + 60_000
    const dataset = { current: async () => ({ fingerprint, version: 'empty', warehouse, until }) }
    const { status, problem } = await answerOf(createApp({ ...deps(), dataset }))
    expect([status, problem.code]).toEqual([422, 'not_forecastable'])
  })

  test('health answers more than 5 times while one forecast computes, which keeps a core busy', async () => {
    const forecaster = createForecaster({ timeoutMs: 120_000 })
    const app = createApp({ ...deps(), forecaster, codeVersion: 'computed anew' })
    const caller = testCaller(app, 'aw-service')
    let done = false
    const forecasting = caller(`${path}?horizon_days=5`).finally(() => {
      done = true
    })
    let answers = 0
    while (!done) {
      expect((await caller('/api/health')).status).toBe(200)
      answers += 1
      await Bun.sleep(5)
    }
    forecaster.close()
    expect((await forecasting).status).toBe(200)
    expect(answers).toBeGreaterThan(5)
  })
})

onRealRows('sales forecast', ({ ask }) => {
  test('revenue of both channels reaches MASE 0.40 against 3.62 of the seasonal naive method', async () => {
    const { meta } = await ask(path, AwSalesForecast)
    const mase = Object.fromEntries(meta.backtest.map((run) => [run.method, run.mase]))
    expect(mase[meta.model.method]).toBeLessThan(0.4)
    expect(mase.seasonal_naive).toBeCloseTo(3.624, 2)
  })
})
