import { afterAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { WwiAnomalies } from '@otel-bi/contract/anomalies'
import { engines, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { answerAs } from '../../testing/answers.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'

setDefaultTimeout(180_000)

const path = '/api/wwi/anomalies'

describe.each(engines)('on the generated sample through %s', async (engine) => {
  const { call, close } = await openWwiApp({ engine })
  afterAll(close)

  test('3 measures of all sales and revenue of each territory with enough data are compared over 52 weeks, to 2016-05-31', async () => {
    const { data, meta } = await answerAs(WwiAnomalies, await call(path))
    const whole = meta.series.filter(({ dimension }) => dimension === 'all')
    expect(whole.map(({ measure }) => measure)).toEqual(['revenue', 'invoices', 'units'])
    for (const series of meta.series) expect(series.to).toBe('2016-05-31')
    expect(whole[0]?.from).toBe('2015-06-03')
    for (const { actual, direction, lower_95, upper_95 } of data)
      expect(direction === 'above' ? actual >= upper_95 : actual <= lower_95).toBe(true)
  })
})

describe.skipIf(!realRows).each(engines)(
  'on the real rows that SAMPLE_WAREHOUSE_DIR names through %s',
  async (engine) => {
    if (!realRows) return
    const { call, close } = await openWwiApp({ real: true, engine })
    afterAll(close)

    test('of the days that nothing known explains, 2 to 8 % left their 95 % interval: of all series together, and of revenue', async () => {
      const { meta } = await answerAs(WwiAnomalies, await call(path))
      const shareOf = (series: typeof meta.series) =>
        series.reduce((sum, { unexplained_outside }) => sum + unexplained_outside, 0) /
        series.reduce((sum, { unexplained_days }) => sum + unexplained_days, 0)
      const [revenue] = meta.series
      for (const series of [meta.series, revenue ? [revenue] : []]) {
        expect(shareOf(series)).toBeGreaterThanOrEqual(0.02)
        expect(shareOf(series)).toBeLessThanOrEqual(0.08)
      }
    })
  },
)
