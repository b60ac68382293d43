import { beforeEach, describe, expect, test } from 'bun:test'
import { pageOf } from '@otel-bi/contract/answer'
import { Problem } from '@otel-bi/contract/problem'
import { Subscription } from '@otel-bi/contract/subscriptions'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import { outbox } from '@otel-bi/store/outbox.schema'
import { addSavedView } from '@otel-bi/store/saved-views'
import { dueSubscriptions } from '@otel-bi/store/subscriptions'
import { subscriptions, subscriptionVersions } from '@otel-bi/store/subscriptions.schema'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { type Caller, openTestGateway, openTestStore, silent } from '../../testing/gateway.ts'
import { metricAnswer } from '../alerts/testing/metric-answer.ts'
import { sendDue } from './start-subscriptions.ts'
import { mountSubscriptions } from './subscriptions.routes.ts'

const store = await openTestStore()
/** A Saturday, 9 o'clock in Zagreb. */
const begin = new Date('2026-01-31T08:00:00Z')
let now = begin
let isDown = false
/** The path that is answered with 503. */
let withoutWarehouse = ''
const noWarehouse = {
  ...{ type: 'urn:otel-bi:problem:warehouse_unavailable', title: 'No warehouse', status: 503 },
  ...{ code: 'warehouse_unavailable', instance: '/api/wwi/sales/kpis', trace_id: 'a'.repeat(32) },
}
let asked: { readonly path: string; readonly identity: unknown }[] = []
beforeEach(async () => {
  now = begin
  isDown = false
  withoutWarehouse = ''
  asked = []
  await store.run((db) => db.delete(subscriptions))
  await store.run((db) => db.delete(outbox))
})

const kpis = (measure: string, value: number) => ({
  data: {
    current: { [measure]: value, orders: 3, margin: null },
    previous: null,
    change: { [measure]: -0.25, orders: null, margin: null },
  },
  meta: { as_of: '2026-01-30', currencies: ['USD'] },
})
const answers: Readonly<Record<string, unknown>> = {
  '/api/aw/sales/kpis': kpis('revenue', 1_234.5),
  '/api/wwi/sales/kpis': kpis('revenue_excluding_tax', 10),
  '/api/aw/metrics/sales': metricAnswer([
    { from: '2026-01-29', value: 16 },
    { from: '2026-01-30', value: 20 },
  ]),
  '/api/wwi/metrics/sales': metricAnswer([{ from: '2026-01-30', value: 20 }]),
}
const records: AuditRecord[] = []
const deps = {
  store,
  logger: silent,
  audit: async (record: AuditRecord) => void records.push(record),
  now: () => now,
  pageLimit: 100,
  upstreams: {
    aw: { service: 'aw-service', url: 'http://aw' },
    wwi: { service: 'wwi-service', url: 'http://wwi' },
  } as const,
  serviceTimeouts: { forward: 60_000, overview: 60_000 },
  internalTokens: async (_service: string, identity: unknown) => JSON.stringify(identity),
  fetch: async (request: Request) => {
    const token = request.headers.get('authorization')?.slice('Bearer '.length) ?? 'null'
    const { pathname } = new URL(request.url)
    asked.push({ path: pathname, identity: JSON.parse(token) })
    if (isDown) throw new Error('refused')
    if (pathname === withoutWarehouse) return Response.json(noWarehouse, { status: 503 })
    return Response.json(answers[pathname])
  },
}
const gateway = await openTestGateway(begin)
const served = gateway.serve(deps, mountSubscriptions)

const ana: Caller = { sub: 'ana', roles: ['analyst'] }
const ivo: Caller = { sub: 'ivo', roles: ['analyst'] }
const root: Caller = { sub: 'root', roles: ['admin'] }

type Call = { readonly method?: string; readonly body?: object; readonly ifMatch?: string }
const call = (caller: Caller, path: string, { ifMatch, ...init }: Call = {}) =>
  gateway.call(new URL(`/api/subscriptions${path}`, served), caller, {
    ...init,
    ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
  })

const english = await insertDestination(store, { owner: 'ana' })
const croatian = await insertDestination(store, { owner: 'ana', language: 'hr' })
const foreign = await insertDestination(store, { owner: 'ivo' })
const added = await addSavedView(
  store,
  {
    ...{ owner: 'ana', ownerName: 'Ana', name: 'Revenue', description: '', model: 'aw.sales' },
    ...{ question: 'measures=revenue&grain=day', shared: false, searchText: 'revenue' },
    ...{ createdAt: begin, updatedAt: begin, fingerprint: 'f' },
  },
  10,
)
const viewId = added.outcome === 'added' ? added.row.id : 0

const draft = (change: object = {}) => ({
  name: crypto.randomUUID(),
  subject: { kind: 'report' },
  formats: ['pdf', 'xlsx'],
  cron: '0 7 * * 1',
  time_zone: 'Europe/Zagreb',
  destinations: [english.id],
  ...change,
})
async function create(change: object = {}, caller = ana): Promise<Subscription> {
  const response = await call(caller, '', { body: draft(change) })
  expect(response.status).toBe(201)
  return Subscription.parse(await response.json())
}
const send = () => sendDue(deps, AbortSignal.timeout(100_000))
const messages = () => store.run((db) => db.select().from(outbox).orderBy(outbox.id))
const stored = async (id: number) => Subscription.parse(await (await call(ana, `/${id}`)).json())

describe('the schedule', () => {
  test('Mondays at 7 in Zagreb are 6:00 UTC in winter and 5:00 in summer', async () => {
    expect((await create()).next_send_at).toBe('2026-02-02T06:00:00.000Z')
    now = new Date('2026-06-30T00:00:00Z')
    expect((await create()).next_send_at).toBe('2026-07-06T05:00:00.000Z')
  })

  test.each([
    [{ cron: '*/30 * * * *' }, 'cron'],
    [{ cron: '0 0 30 2 *' }, 'cron'],
    [{ cron: 'every day' }, 'cron'],
    [{ time_zone: 'Mars/Olympus' }, 'time_zone'],
    [{ destinations: [] }, 'destinations'],
    [{ destinations: [foreign.id] }, 'destinations'],
    [{ formats: ['csv'] }, 'formats'],
    [{ formats: ['pdf', 'pdf'] }, 'formats'],
    [{ subject: { kind: 'page', page: 'overview' }, formats: ['csv'] }, 'formats'],
    [{ subject: { kind: 'page', page: 'jobs' } }, 'subject.page'],
    [{ subject: { kind: 'view', view_id: 999_999 } }, 'subject.view_id'],
  ])('%j is refused with 422, naming %s', async (change, field) => {
    const response = await call(ana, '', { body: draft(change) })
    const { status, errors = [] } = Problem.parse(await response.json())
    expect([status, errors.map((error) => error.field)]).toEqual([422, [field]])
  })
})

describe('a slot', () => {
  test('is not sent before it is due, then once to each destination in its language, in the owner’s name', async () => {
    const { id } = await create({ destinations: [english.id, croatian.id] })
    expect(await send()).toEqual([])
    now = new Date('2026-02-02T06:00:00Z')
    expect(await send()).toEqual(['ended'])
    expect(await send()).toEqual([])
    const sent = await messages()
    expect(sent.map(({ messageKey }) => messageKey)).toEqual([
      `subscription ${id} 2026-02-02T06:00:00.000Z to ${english.id}`,
      `subscription ${id} 2026-02-02T06:00:00.000Z to ${croatian.id}`,
    ])
    const said = sent.map(({ content }) => content.facts[0]?.value.replaceAll('\u00a0', ' '))
    expect(said).toEqual([
      'USD 1,234.50 (-25.0% on the period before), data to 2026-01-30',
      '1.234,50 USD (−25,0 % prema prethodnom razdoblju), podaci do 30. 1. 2026.',
    ])
    expect(sent[0]?.content.attachments?.map(({ producer }) => producer)).toEqual([
      'picture',
      'picture',
      'subscription.report',
      'subscription.report',
    ])
    expect(asked[0]?.identity).toMatchObject({ subject: 'ana', roles: ['analyst'] })
    expect(await stored(id)).toMatchObject({
      next_send_at: '2026-02-09T06:00:00.000Z',
      last_sent_at: now.toISOString(),
      last_problem: null,
    })
  })

  test('of a saved view carries its figures as a table', async () => {
    await create({ subject: { kind: 'view', view_id: viewId }, formats: ['csv'] })
    now = new Date('2026-02-02T06:00:00Z')
    await send()
    const [message] = await messages()
    expect(message?.content.table?.columns.at(-1)).toEqual({ label: 'Revenue', align: 'end' })
    expect(message?.content.table?.rows[1]?.at(-1)).toBe('20.00')
    expect(message?.content.link?.path).toStartWith('/explore/aw/sales?')
    expect(message?.content.attachments?.map(({ inline }) => inline?.alt)).toEqual([
      'Revenue, 2026-01-29 to 2026-01-30: latest 20; highest 2026-01-30 20; lowest 2026-01-29 16.',
      undefined,
    ])
  })

  test('of a page carries its figures and months, and its sections of the report as files, in both languages', async () => {
    const subject = { kind: 'page', page: 'adventureworks' }
    const both = [english.id, croatian.id]
    await create({ subject, formats: ['pdf'], destinations: both })
    now = new Date('2026-02-02T06:00:00Z')
    await send()
    const [inEnglish, inCroatian] = (await messages()).map(({ content }) => content)
    expect(inEnglish?.facts.map(({ label }) => label)).toEqual([
      ...['Revenue', 'Gross margin', 'Orders', 'Customers'],
    ])
    expect(inEnglish?.link).toEqual({ path: '/adventureworks', label: 'Open the page' })
    expect(inCroatian?.summary).toStartWith('Stranica AdventureWorks')
    expect(inEnglish?.attachments).toMatchObject([
      { producer: 'picture', inline: { alt: expect.stringContaining('Jan 2026 20') } },
      { producer: 'subscription.report', parameters: { format: 'pdf', page: 'adventureworks' } },
    ])
    expect(new Set(asked.map(({ path }) => path.split('/')[2]))).toEqual(new Set(['aw']))
  })

  test('that three replicas take at once is sent once', async () => {
    await create()
    now = new Date('2026-02-02T06:00:00Z')
    const ends = await Promise.all([send(), send(), send()])
    expect(ends.flat().filter((end) => end === 'ended')).toHaveLength(1)
    expect(await messages()).toHaveLength(1)
  })

  test('that the owner changed while it was composed is not sent by what was read before', async () => {
    const { id } = await create()
    now = new Date('2026-02-02T06:00:00Z')
    const sending = send()
    const off = { method: 'PATCH', body: { enabled: false }, ifMatch: '"1"' }
    expect((await call(ana, `/${id}`, off)).status).toBe(200)
    const [end] = await sending
    expect(await messages()).toHaveLength(end === 'ended' ? 1 : 0)
    expect(await dueSubscriptions(store, now)).toEqual([])
  })

  test('of three that were missed, only the latest is made up', async () => {
    await create()
    now = new Date('2026-02-17T12:00:00Z')
    await send()
    expect(await send()).toEqual([])
    expect(await messages()).toHaveLength(1)
  })

  test('waits for a service that is down, is sent when it is back, and after an hour says why it was not', async () => {
    const { id } = await create()
    now = new Date('2026-02-02T06:00:00Z')
    isDown = true
    expect(await send()).toEqual(['waiting'])
    isDown = false
    expect(await send()).toEqual(['ended'])
    isDown = true
    now = new Date('2026-02-09T07:00:00Z')
    expect(await send()).toEqual(['ended'])
    expect(await stored(id)).toMatchObject({ last_problem: 'aw-service does not answer.' })
    expect(await messages()).toHaveLength(1)
  })

  test('that waits for a warehouse holds up none behind it: of two that are due one waits and one is sent', async () => {
    const { id } = await create()
    await create({ subject: { kind: 'view', view_id: viewId }, formats: [] })
    now = new Date('2026-02-02T06:00:00Z')
    withoutWarehouse = '/api/wwi/sales/kpis'
    expect(await send()).toEqual(['waiting', 'ended'])
    expect(await stored(id)).toMatchObject({ last_problem: null, last_sent_at: null })
    withoutWarehouse = ''
    expect(await send()).toEqual(['ended'])
    expect(await messages()).toHaveLength(2)
  })
})

describe('owners', () => {
  test('see their own, an admin sees all, and nobody else may read, change, send or delete one', async () => {
    const { id } = await create()
    const Page = pageOf(Subscription)
    const seenBy = async (caller: Caller) =>
      Page.parse(await (await call(caller, '')).json()).data.map((one) => one.id)
    expect([await seenBy(ana), await seenBy(ivo), await seenBy(root)]).toEqual([[id], [], [id]])
    const change = { method: 'PATCH', body: { enabled: false }, ifMatch: '"1"' }
    const calls = [`/${id}`, `/${id}/send`].map((path, i) =>
      call(ivo, path, i === 0 ? change : { method: 'POST' }),
    )
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([404, 404])
    expect((await call(root, `/${id}`, change)).status).toBe(403)
    expect((await call(root, `/${id}`, { method: 'DELETE', ifMatch: '"1"' })).status).toBe(200)
  })

  test('send one now beside its schedule, which stays', async () => {
    const { id, next_send_at } = await create()
    const response = await call(ana, `/${id}/send`, { method: 'POST' })
    expect(await response.json()).toEqual({ messages: 1 })
    expect(await messages()).toHaveLength(1)
    expect((await stored(id)).next_send_at).toBe(next_send_at)
  })

  test('of two changes of one version the second gets 412, and each version is kept with who made it', async () => {
    const { id } = await create()
    const change = (cron: string) =>
      call(ana, `/${id}`, { method: 'PATCH', body: { cron }, ifMatch: '"1"' })
    expect([(await change('0 8 * * *')).status, (await change('0 9 * * *')).status]).toEqual([
      200, 412,
    ])
    await call(ana, `/${id}`, { method: 'DELETE', ifMatch: '"2"' })
    const all = await store.run((db) => db.select().from(subscriptionVersions))
    const kept = all.filter(({ subscriptionId }) => subscriptionId === id)
    expect(kept.map((one) => [one.version, one.change, one.changedBy]).sort()).toEqual([
      [1, 'created', 'ana'],
      [2, 'changed', 'ana'],
      [2, 'deleted', 'ana'],
    ])
    expect(records.map(({ action }) => action)).toContain('deleteSubscription')
  })
})
