import { expect, setDefaultTimeout, test } from 'bun:test'
import { AwAnomalies } from '@otel-bi/contract/anomalies'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { appendRecords } from '@otel-bi/store/records'
import { awForecasts } from '@otel-bi/store/schema'
import { createApp } from '../../app.ts'
import { onBoth, onRealRows, onSample } from '../../testing/describe-rows.ts'
import { parsed } from '../../testing/parsed.ts'

setDefaultTimeout(180_000)

const path = '/api/aw/anomalies'

onBoth('anomalies', ({ ask }) => {
  test('trap 2: the fall of internet sales on 2013-12-29 is found, as the start of a new level', async () => {
    const { data, meta } = await ask(`${path}?measure=revenue&dimension=channel`, AwAnomalies)
    expect([meta.as_of, meta.to]).toEqual(['2014-01-28', '2014-01-28'])
    const found = data.filter(
      ({ member, since }) => member === 'internet' && since === '2013-12-29',
    )
    expect(found.at(-1)).toMatchObject({
      date: '2013-12-29',
      direction: 'below',
      explanation: 'level_shift',
      source: 'backtest',
    })
  })

  test('each day lies outside its interval by what it says, the newest first', async () => {
    const { data } = await ask(path, AwAnomalies)
    expect(data.length).toBeGreaterThan(0)
    for (const { actual, direction, lower_95, upper_95, expected, difference } of data) {
      expect(direction === 'above' ? actual >= upper_95 : actual <= lower_95).toBe(true)
      expect(difference).toBeCloseTo(actual - expected, 1)
    }
    const dates = data.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted().reverse())
  })

  test('the revenue of a day is that of the sales history', async () => {
    const query = 'channel=internet&from=2013-12-01&to=2013-12-31'
    const history = await ask(`/api/aw/sales/history?${query}`, AwSalesHistory)
    const { data } = await ask(
      `${path}?measure=revenue&dimension=channel&from=2013-12-01&to=2013-12-31`,
      AwAnomalies,
    )
    const sold = new Map(history.data.map(({ date, revenue }) => [date, revenue]))
    for (const { date, actual } of data.filter(({ member }) => member === 'internet'))
      expect(actual).toBeCloseTo(sold.get(date) ?? Number.NaN, 1)
  })

  test('unexplained=true leaves out what is explained, and nothing else', async () => {
    const { data } = await ask(path, AwAnomalies)
    const { data: unexplained } = await ask(`${path}?unexplained=true`, AwAnomalies)
    expect(unexplained).toEqual(data.filter(({ explanation }) => explanation === null))
  })
})

onSample('anomalies', ({ call, deps }) => {
  test.each(['measure=profit', 'dimension=city', 'unexplained=yes', 'channel=internet'])(
    '?%s is refused with 422',
    async (query) => {
      expect((await call(`${path}?${query}`)).status).toBe(422)
    },
  )

  test('a day with a forecast stored from data to the day before is compared with that one, of several with the latest data', async () => {
    const forecast = (lower_95: number, upper_95: number) => ({
      subject: 'internet 2014-01-20',
      row: {
        ...{ date: '2014-01-20', channel: 'internet', method: 'combination' },
        ...{ forecast: lower_95 + 1, lower_80: lower_95, upper_80: upper_95, lower_95, upper_95 },
      },
    })
    const runOf = (asOf: string) => ({
      ...{ runId: crypto.randomUUID(), computedAt: new Date(), dataVersion: 'earlier', asOf },
    })
    const store = (asOf: string, low: number) =>
      deps().store.run((db) =>
        appendRecords(db, awForecasts, runOf(asOf), [forecast(low, low + 10)]),
      )
    await store('2014-01-19', 9e8)
    await store('2014-01-18', 7e8)
    // Knew the day already.
    await store('2014-01-20', 8e8)
    const app = createApp({ ...deps(), codeVersion: 'with forecasts' })
    const { data } = await parsed(
      testCaller(app, 'aw-service'),
      `${path}?measure=revenue&dimension=channel&from=2014-01-20&to=2014-01-20`,
      AwAnomalies,
    )
    expect(data).toMatchObject([
      { member: 'internet', source: 'stored_forecast', direction: 'below', lower_95: 9e8 },
    ])
  })
})

onRealRows('anomalies', ({ ask }) => {
  test('of the days that nothing known explains, 2 to 8 % left their 95 % interval: of all series together, and of revenue', async () => {
    const { meta } = await ask(path, AwAnomalies)
    const shareOf = (series: typeof meta.series) =>
      series.reduce((sum, { unexplained_outside }) => sum + unexplained_outside, 0) /
      series.reduce((sum, { unexplained_days }) => sum + unexplained_days, 0)
    const revenue = (member: string) =>
      meta.series.filter((one) => one.measure === 'revenue' && one.member === member)
    for (const series of [meta.series, revenue('all'), revenue('internet')]) {
      expect(shareOf(series)).toBeGreaterThanOrEqual(0.02)
      expect(shareOf(series)).toBeLessThanOrEqual(0.08)
    }
  })

  test('the fall of 2013-12-29 is one episode: some 70,000 were expected, under 2,000 came', async () => {
    const { data } = await ask(
      `${path}?measure=revenue&dimension=channel&from=2013-12-29&to=2013-12-31`,
      AwAnomalies,
    )
    expect(data.map(({ date, since }) => [date, since])).toEqual([
      ['2013-12-31', '2013-12-29'],
      ['2013-12-30', '2013-12-29'],
      ['2013-12-29', '2013-12-29'],
    ])
    for (const { actual, expected } of data) {
      expect(actual).toBeLessThan(2_000)
      expect(expected).toBeGreaterThan(50_000)
    }
  })
})
