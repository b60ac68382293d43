import { afterAll, beforeAll, expect, setDefaultTimeout, test } from 'bun:test'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { openAwApp } from '../testing/aw-app.ts'
import { parsed } from '../testing/parsed.ts'

setDefaultTimeout(180_000)

let aw: Awaited<ReturnType<typeof openAwApp>>
beforeAll(async () => {
  aw = await openAwApp()
}, 180_000)
afterAll(() => aw.close(), 60_000)

type Figures = Readonly<Record<string, unknown>>
const ask = (words: string) => parsed(aw.call, `/api/aw/metrics/sales?${words}`, MetricAnswer)
const only = (channel: string) => (channel === 'all' ? '' : `&where=channel:${channel}`)
const pick = (values: Figures, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, values[name]]))

const windows = [1, 7, 90, 365].flatMap((days) =>
  ['all', 'reseller', 'internet'].map((channel) => [days, channel] as const),
)

test.each(windows)('every KPI of %d days of %s is the metrics’ own', async (days, channel) => {
  const { data, meta } = await parsed(
    aw.call,
    `/api/aw/sales/kpis?days_back=${days}&channel=${channel}`,
    AwSalesKpis,
  )
  const names = Object.keys(data.current)
  const window = `from=${meta.from}&to=${meta.to}`
  const compared = `compare_from=${meta.previous.from}&compare_to=${meta.previous.to}`
  const totals = await ask(`measures=${names}&${window}&${compared}${only(channel)}`)
  expect(totals.meta.totals.values).toEqual(data.current)
  if (meta.previous.complete) expect(totals.meta.totals.comparison).toEqual(data.previous)
  for (const [dimension, parts] of [
    ['channel', data.by_channel],
    ['territory', data.by_territory],
    ['category', data.by_category],
  ] as const) {
    const shared = names.filter((name) => parts.some((part) => name in part))
    const words = `measures=${shared}&by=${dimension}&${window}${only(channel)}&limit=1000`
    const { data: rows } = await ask(words)
    const metrics = new Map<unknown, unknown>(
      rows.map((row) => [row.members[dimension]?.key, row.values]),
    )
    const fixed = parts.map((part: Figures) => [part[dimension], pick(part, shared)] as const)
    expect(metrics).toEqual(new Map(fixed))
  }
})

test.each(['day', 'week', 'month'])(
  'every %s of the history is the metrics’ own, money to a cent',
  async (grain) => {
    const path = `/api/aw/sales/history?days_back=120&granularity=${grain}`
    const { data, meta } = await parsed(aw.call, path, AwSalesHistory)
    const names = Object.keys(data[0] ?? {}).filter((name) => name !== 'date')
    const { data: rows } = await ask(
      `measures=${names}&grain=${grain}&from=${meta.from}&to=${meta.to}`,
    )
    expect(rows.length).toBe(data.length)
    data.forEach((period: Figures, index) => {
      // Money of a history is rounded so that its periods sum to the KPIs.
      for (const name of names)
        expect(Math.abs(Number(period[name]) - Number(rows[index]?.values[name]))).toBeLessThan(
          0.0101,
        )
    })
  },
)
