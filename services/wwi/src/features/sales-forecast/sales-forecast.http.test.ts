import { afterAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { addDays } from '@otel-bi/analytics/window'
import { WwiSalesForecast } from '@otel-bi/contract/wwi/sales-forecast'
import { WwiSalesKpis } from '@otel-bi/contract/wwi/sales-kpis'
import type { ForecastQuestion } from '@otel-bi/runtime/forecast/forecaster'
import { testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { engines, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { createApp } from '../../app.ts'
import { answerAs, problemOf } from '../../testing/answers.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'

setDefaultTimeout(180_000)

const path = '/api/wwi/sales/forecast'

describe.each(engines)('on the generated sample through %s', async (engine) => {
  const { call, close, deps } = await openWwiApp({ engine })
  afterAll(close)

  test('30 days follow 2016-05-31, the last day of the invoices, each within its intervals and none below 0', async () => {
    const { data, meta } = await answerAs(WwiSalesForecast, await call(path))
    expect([meta.as_of, meta.row_count]).toEqual(['2016-05-31', 30])
    expect(data.map(({ date }) => date)).toEqual(
      Array.from({ length: 30 }, (_, day) => addDays('2016-05-31', day + 1)),
    )
    for (const row of data) {
      const line = [0, row.lower_95, row.lower_80, row.forecast, row.upper_80, row.upper_95]
      expect(line).toEqual(line.toSorted((a, b) => a - b))
    }
  })

  test('the model sees every day with all of its revenue, the last day included', async () => {
    const seen: ForecastQuestion[] = []
    const forecaster = {
      ...deps.forecaster,
      forecast(question: ForecastQuestion) {
        seen.push(question)
        return deps.forecaster.forecast(question)
      },
    }
    const app = createApp({ ...deps, forecaster, codeVersion: 'watched' })
    const { meta } = await answerAs(WwiSalesForecast, await testCaller(app, 'wwi-service')(path))
    const kpis = await answerAs(WwiSalesKpis, await call('/api/wwi/sales/kpis?days_back=3650'))
    const [values = []] = seen.map(({ series }) => series.values)
    expect(addDays(meta.from ?? '', values.length - 1)).toBe('2016-05-31')
    const sum = values.reduce((all, value) => all + value, 0)
    expect(sum).toBeCloseTo(kpis.data.current.revenue_excluding_tax, 1)
  })

  test('a warehouse without invoices is a 422 with code not_forecastable', async () => {
    const stock = { holdings: 0, onHand: 0 }
    const fingerprint = { sales: null, purchases: null, movements: null, stock }
    const { warehouse } = deps
    const until = performance.now() + 60_000
    const dataset = { current: async () => ({ fingerprint, version: 'empty', warehouse, until }) }
    const empty = testCaller(createApp({ ...deps, dataset }), 'wwi-service')
    expect(await problemOf(await empty(path))).toMatchObject({
      status: 422,
      code: 'not_forecastable',
    })
  })
})

describe.skipIf(!realRows).each(engines)(
  'on the real rows that SAMPLE_WAREHOUSE_DIR names through %s',
  async (engine) => {
    if (!realRows) return
    const { call, close } = await openWwiApp({ real: true, engine })
    afterAll(close)

    test('revenue reaches MASE 0.80 against 1.015 of the seasonal naive method, and 90 to 99.5 % of the days lie within 95 %', async () => {
      const { data, meta } = await answerAs(WwiSalesForecast, await call(path))
      const used = meta.backtest.find((run) => run.method === meta.model.method)
      const naive = meta.backtest.find((run) => run.method === 'seasonal_naive')
      expect(used?.mase).toBeLessThanOrEqual(0.8)
      expect(naive?.mase).toBeCloseTo(1.015, 2)
      expect(used?.coverage_95).toBeGreaterThanOrEqual(0.9)
      expect(used?.coverage_95).toBeLessThanOrEqual(0.995)
      // Sundays never sell.
      expect(meta.structure.closed_weekdays).toEqual([7])
      expect(data.find(({ date }) => date === '2016-06-05')?.upper_95).toBe(0)
    })
  },
)
