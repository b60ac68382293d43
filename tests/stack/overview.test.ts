import { afterAll, beforeAll, expect, test } from 'bun:test'
import { Overview } from '@otel-bi/contract/overview'
import { z } from 'zod'
import { type Stack, startStack, startUpMs } from './stack.ts'
import { untilEventsAreScanned } from './views.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
  await untilEventsAreScanned(stack.url)
}, startUpMs)
afterAll(() => stack.stop())

const ask = (search = '', headers = {}) => fetch(`${stack.url}/api/overview${search}`, { headers })
const overview = async (search = '') => Overview.parse(await (await ask(search)).json())
const answerOf = async (path: string) =>
  z.record(z.string(), z.unknown()).parse(await (await fetch(`${stack.url}${path}`)).json())

test('each section holds the key figures that its service answers for the same window', async () => {
  const { aw, wwi } = await overview('?days_back=90&channel=reseller')
  expect(aw.data?.kpis).toMatchObject(
    await answerOf('/api/aw/sales/kpis?days_back=90&channel=reseller'),
  )
  expect(wwi.data?.kpis).toMatchObject(await answerOf('/api/wwi/sales/kpis?days_back=90'))
  expect([aw.problem, wwi.problem]).toEqual([null, null])
})

test('items below their reorder level are as many as the recommendations count', async () => {
  const stock = await answerOf('/api/wwi/stock/recommendations')
  const count = (await overview()).wwi.data?.attention.below_reorder_level
  expect(stock).toMatchObject({ meta: { summary: { below_reorder_level: count } } })
})

test('the same request on the same data receives 304', async () => {
  // Jobs that run at the start change the data until they have ended.
  let [status, etag] = [200, '""']
  while (status === 200) {
    const answer = await ask('?days_back=30', { 'if-none-match': etag })
    status = answer.status
    etag = answer.headers.get('etag') ?? ''
    expect(etag).toMatch(/^".+"$/)
  }
  expect(status).toBe(304)
})

test('a parameter out of range is refused before any service is asked', async () => {
  expect((await ask('?days_back=0')).status).toBe(422)
  expect((await ask('?colour=red')).status).toBe(422)
})

test('without aw-service its section is the problem, the other has figures, and the section returns with the service', async () => {
  const start = await stack.interrupt('aw')
  const without = await overview()
  expect(without.aw.data).toBeNull()
  expect(without.aw.problem).toMatchObject({
    code: 'upstream_unavailable',
    status: 503,
    detail: 'aw-service does not answer.',
  })
  expect(without.wwi.problem).toBeNull()
  expect(without.wwi.data?.kpis.data.current.invoices).toBeGreaterThan(0)
  await start()
  expect((await overview()).aw.problem).toBeNull()
}, 180_000)

test('both services write an audit row in the caller’s name', async () => {
  await overview()
  const audit = await answerOf('/api/audit?limit=20')
  const rows = JSON.stringify(audit)
  expect(rows).toContain('"action":"getAwSalesKpis"')
  expect(rows).toContain('"action":"getWwiSalesKpis"')
})
