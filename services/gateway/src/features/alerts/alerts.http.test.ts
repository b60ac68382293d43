import { beforeEach, describe, expect, test } from 'bun:test'
import { AlertBacktest, AlertHistoryEntry } from '@otel-bi/contract/alerts/backtest'
import { AlertRule } from '@otel-bi/contract/alerts/rule'
import { pageOf } from '@otel-bi/contract/answer'
import { Problem } from '@otel-bi/contract/problem'
import { createComparer } from '@otel-bi/runtime/anomalies/comparer'
import { claimDueRule } from '@otel-bi/store/alert-evaluations'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import { outbox } from '@otel-bi/store/outbox.schema'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { type Caller, openTestGateway, openTestStore, silent } from '../../testing/gateway.ts'
import { mountAlerts } from './alerts.routes.ts'
import { runEvaluation } from './run-evaluation.ts'
import { metricAnswer } from './testing/metric-answer.ts'

const store = await openTestStore()
const begin = new Date('2026-01-31T08:00:00Z')
let now = begin
/** What the services answer: the days of revenue, or that they are down. */
let days: { from: string; value: number | null }[] = []
let isDown = false
let asked: { url: URL; identity: unknown }[] = []
beforeEach(() => {
  now = begin
  isDown = false
  asked = []
  days = [{ from: '2026-01-30', value: 20 }]
})
const records: AuditRecord[] = []
const deps = {
  store,
  logger: silent,
  audit: async (record: AuditRecord) => void records.push(record),
  now: () => now,
  pageLimit: 100,
  schedules: [],
  upstreams: {
    aw: { service: 'aw-service', url: 'http://aw' },
    wwi: { service: 'wwi-service', url: 'http://wwi' },
  } as const,
  serviceTimeouts: { forward: 60_000, overview: 60_000 },
  compare: createComparer(),
  internalTokens: async (_service: string, identity: unknown) => JSON.stringify(identity),
  fetch: async (request: Request) => {
    const token = request.headers.get('authorization')?.slice('Bearer '.length) ?? 'null'
    asked.push({ url: new URL(request.url), identity: JSON.parse(token) })
    if (isDown) throw new Error('refused')
    return Response.json(metricAnswer(days))
  },
}
const gateway = await openTestGateway(begin)
const served = gateway.serve(deps, mountAlerts)

const ana: Caller = { sub: 'ana', roles: ['analyst'] }
const ivo: Caller = { sub: 'ivo', roles: ['analyst'] }
const vera: Caller = { sub: 'vera', roles: ['viewer'] }
const root: Caller = { sub: 'root', roles: ['admin'] }

type Call = { readonly method?: string; readonly body?: object; readonly ifMatch?: string }
const call = (caller: Caller, path: string, { ifMatch, ...init }: Call = {}) =>
  gateway.call(new URL(`/api/alerts${path}`, served), caller, {
    ...init,
    ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
  })

const revenue = { kind: 'metric', model: 'aw.sales', question: 'measures=revenue' }
const draft = (change: object = {}) => ({
  name: crypto.randomUUID(),
  subject: revenue,
  condition: { kind: 'below', value: 10 },
  ...change,
})
const ruleIn = async (answer: Response) => AlertRule.parse(await answer.json())
const add = async (caller: Caller, change: object = {}) =>
  ruleIn(await call(caller, '/rules', { body: draft(change) }))
const change = (
  caller: Caller,
  { id, version }: AlertRule,
  body: object,
  ifMatch = `"${version}"`,
) => call(caller, `/rules/${id}`, { method: 'PATCH', body, ifMatch })
const read = async ({ id }: AlertRule) => ruleIn(await call(vera, `/rules/${id}`))
const historyOf = async ({ id }: AlertRule) => {
  const page = await (await call(vera, `/rules/${id}/history`)).json()
  return pageOf(AlertHistoryEntry)
    .parse(page)
    .data.map(({ event }) => event)
    .toReversed()
}
const problemIn = async (answer: Response) => {
  const { code, detail = '', errors = [] } = Problem.parse(await answer.json())
  return { status: answer.status, code, detail, fields: errors.map(({ field }) => field) }
}

/** Evaluates every rule that is due. */
async function evaluateAll() {
  const { signal } = new AbortController()
  for (;;) {
    const due = await claimDueRule(store, now, 60_000)
    if (!due) return
    await runEvaluation(due, deps, signal)
  }
}
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}

describe('adding a rule', () => {
  test('is 201 with its address, ETag "1", defaults, a sentence in both languages and the question in canonical words', async () => {
    const question = 'by=country&measures=revenue&where=channel:internet&range=last_year&limit=3'
    const answer = await call(ana, '/rules', { body: draft({ subject: { ...revenue, question } }) })
    const rule = await ruleIn(answer)
    expect([answer.status, answer.headers.get('location'), answer.headers.get('etag')]).toEqual([
      201,
      `/api/alerts/rules/${rule.id}`,
      '"1"',
    ])
    expect(rule).toMatchObject({
      subject: { question: 'measures=revenue&by=country&grain=day&where=channel%3Ainternet' },
      every_minutes: 60,
      pending_checks: 1,
      repeat_minutes: null,
      tell_resolved: true,
      quiet_hours: null,
      owner: 'ana',
      roles: ['analyst'],
      mine: true,
      enabled: true,
      state: 'ok',
      sentence: {
        en: 'Revenue (Channel: internet) by Country per day is below 10',
        hr: 'Prihod (Kanal: internet) – Država po danu manje od 10',
      },
    })
  })

  test.each([
    [
      'two measures',
      { subject: { ...revenue, question: 'measures=revenue,orders' } },
      'subject.question',
    ],
    [
      'two dimensions',
      { subject: { ...revenue, question: 'measures=revenue&by=country,channel' } },
      'subject.question',
    ],
    [
      'a bound',
      { subject: { ...revenue, question: 'measures=revenue&by=country&where=revenue>=1' } },
      'subject.question',
    ],
    [
      'an unknown measure',
      { subject: { ...revenue, question: 'measures=revenu' } },
      'question.measures',
    ],
    ['a job’s condition', { condition: { kind: 'late' } }, 'condition.kind'],
    [
      'points of money',
      { condition: { kind: 'change', direction: 'fall', by: 5, unit: 'points', against: 'week' } },
      'condition.unit',
    ],
    [
      'weeks by week',
      {
        subject: { ...revenue, question: 'measures=revenue&grain=week' },
        condition: { kind: 'change', direction: 'fall', by: 5, unit: 'percent', against: 'week' },
      },
      'condition.against',
    ],
    [
      'a zone that is none',
      { quiet_hours: { from: '22:00', to: '07:00', time_zone: 'Europe/Zagreb1' } },
      'quiet_hours.time_zone',
    ],
    [
      'weeks outside their forecast',
      {
        subject: { ...revenue, question: 'measures=revenue&grain=week' },
        condition: { kind: 'outside_forecast', direction: 'either' },
      },
      'condition.kind',
    ],
    ['a destination of another', { destinations: [999] }, 'destinations'],
    ['7 minutes', { every_minutes: 7 }, 'every_minutes'],
  ])('with %s is 422', async (_title, wrong, field) => {
    const problem = await problemIn(await call(ana, '/rules', { body: draft(wrong) }))
    expect([problem.status, problem.fields]).toEqual([422, [field]])
  })

  test('under a name that one has is 409; a viewer may not: 403', async () => {
    const { name } = await add(ana)
    const taken = await problemIn(await call(ana, '/rules', { body: draft({ name }) }))
    expect([taken.status, taken.code]).toEqual([409, 'name_taken'])
    expect((await call(vera, '/rules', { body: draft() })).status).toBe(403)
  })
})

describe('changing a rule', () => {
  test('needs its version: 428 without, 412 with an older one; each change is a version more', async () => {
    const rule = await add(ana)
    const without = await call(ana, `/rules/${rule.id}`, { method: 'PATCH', body: { name: 'x' } })
    const changed = await ruleIn(await change(ana, rule, { every_minutes: 5 }))
    const older = await change(ana, rule, { every_minutes: 15 })
    expect([without.status, changed.version, changed.every_minutes, older.status]).toEqual([
      428, 2, 5, 412,
    ])
  })

  test('by another user is 403; an admin may mute it, switch it off and delete it, and nothing else', async () => {
    const rule = await add(ana)
    expect((await change(ivo, rule, { enabled: false })).status).toBe(403)
    expect((await change(root, rule, { pending_checks: 2 })).status).toBe(403)
    const muted = await ruleIn(await change(root, rule, { muted_until: '2026-02-01T00:00:00Z' }))
    const off = await ruleIn(await change(root, muted, { enabled: false }))
    expect([muted.muted_until, off.state, off.next_check_at]).toEqual([
      '2026-02-01T00:00:00.000Z',
      'off',
      null,
    ])
    const gone = await call(root, `/rules/${rule.id}`, { method: 'DELETE', ifMatch: '"3"' })
    expect([gone.status, (await call(ana, `/rules/${rule.id}`)).status]).toEqual([200, 404])
  })
})

describe('an evaluation', () => {
  test('asks in the owner’s name and with the owner’s roles, for 30 days in one question', async () => {
    await add({ sub: 'mila', roles: ['analyst'] })
    await evaluateAll()
    const own = asked.find(({ identity }) => JSON.stringify(identity).includes('"mila"'))
    expect(own?.identity).toMatchObject({ subject: 'mila', roles: ['analyst'] })
    expect(own?.url.href).toBe(
      'http://aw/api/aw/metrics/sales?measures=revenue&grain=day&range=last_30_days&order=revenue',
    )
  })

  test('tells once what fires, again only at its cadence, and its end; to each destination in its language', async () => {
    const { id: english } = await insertDestination(store, { owner: 'ana' })
    const { id: croatian } = await insertDestination(store, { owner: 'ana', language: 'hr' })
    const rule = await add(ana, {
      every_minutes: 5,
      repeat_minutes: 60,
      destinations: [english, croatian],
    })
    days = [{ from: '2026-01-30', value: 5 }]
    for (let check = 0; check < 14; check += 1) {
      await evaluateAll()
      later(5)
    }
    days = [{ from: '2026-01-30', value: 15 }]
    await evaluateAll()
    const events = ['firing', 'told', 'told_again', 'resolved', 'told_resolved'] as const
    expect(await historyOf(rule)).toEqual([...events])
    const sent = await store.run((db) => db.select().from(outbox))
    const titles = (to: number) =>
      sent.filter(({ destinationId }) => destinationId === to).map(({ content }) => content.title)
    expect([titles(english), titles(croatian)]).toEqual([
      [`${rule.name}: alert`, `${rule.name}: still so`, `${rule.name}: over`],
      [`${rule.name}: upozorenje`, `${rule.name}: i dalje`, `${rule.name}: prošlo`],
    ])
    expect((await read(rule)).instances).toMatchObject([{ phase: 'resolved', value: 15 }])
  })

  test('of a service that is down keeps the state and says why; the same rule is firing again afterwards without being told again', async () => {
    const rule = await add(ana, { every_minutes: 5, destinations: [] })
    days = [{ from: '2026-01-30', value: 5 }]
    await evaluateAll()
    isDown = true
    later(5)
    await evaluateAll()
    expect(await read(rule)).toMatchObject({
      state: 'firing',
      unchecked: { reason: 'aw-service does not answer.' },
    })
    isDown = false
    later(5)
    await evaluateAll()
    expect(await read(rule)).toMatchObject({ state: 'firing', unchecked: null })
    expect(await historyOf(rule)).toEqual(['firing', 'unchecked', 'checked'])
  })

  test('of a rule that was changed while it ran is not recorded', async () => {
    const rule = await add(ana)
    const due = await claimDueRule(store, now, 60_000)
    if (due?.rule.id !== rule.id) throw new Error('another rule was due')
    await change(ana, rule, { condition: { kind: 'above', value: 1 } })
    const { signal } = new AbortController()
    expect(await runEvaluation(due, deps, signal)).toEqual({ outcome: 'superseded', told: 0 })
    await evaluateAll()
    expect(await read(rule)).toMatchObject({ state: 'firing' })
  })

  test('from 22:00 to 07:00 in Zagreb is told at 07:00, 06:00 in UTC, although the rule is checked once a day', async () => {
    const { id } = await insertDestination(store, { owner: 'ana' })
    now = new Date('2026-01-30T22:30:00Z')
    const quiet_hours = { from: '22:00', to: '07:00', time_zone: 'Europe/Zagreb' }
    const rule = await add(ana, { every_minutes: 1440, quiet_hours, destinations: [id] })
    days = [{ from: '2026-01-30', value: 5 }]
    await evaluateAll()
    const waiting = await read(rule)
    // The rule is checked at midnight, and when the quiet hours end.
    expect([waiting.state, waiting.next_check_at]).toEqual(['firing', '2026-01-31T00:00:00.000Z'])
    for (const at of ['2026-01-31T00:00:00Z', '2026-01-31T06:00:00Z']) {
      expect(await historyOf(rule)).toEqual(['firing'])
      now = new Date(at)
      await evaluateAll()
    }
    expect(await historyOf(rule)).toEqual(['firing', 'told'])
  })
})

test('a backtest of 20, 5, 5 and 15 with "below 10" would have told 2 times, and keeps nothing', async () => {
  const values = [20, 5, 5, 15]
  days = values.map((value, n) => ({ from: `2026-01-${10 + n}`, value }))
  const before = await (await call(ana, '/rules')).json()
  const answer = AlertBacktest.parse(await (await call(ana, '/backtest', { body: draft() })).json())
  // The range is the default, 365 days: the 90 days and those that they are compared with.
  expect(asked.map(({ url }) => url.search)).toEqual(['?measures=revenue&grain=day&order=revenue'])
  expect(answer).toMatchObject({
    checks: 4,
    told: 2,
    tellings: [
      { telling: 'firing', mark: '2026-01-11', value: 5, at: '2026-01-12T00:00:00.000Z' },
      { telling: 'resolved', mark: '2026-01-13', value: 15, at: '2026-01-14T00:00:00.000Z' },
    ],
    episodes: [{ from: '2026-01-12T00:00:00.000Z', to: '2026-01-14T00:00:00.000Z', tellings: 2 }],
  })
  expect(await (await call(ana, '/rules')).json()).toEqual(before)
})

describe('outside its forecast', () => {
  const outside = { condition: { kind: 'outside_forecast', direction: 'below' } }
  /** Days until 2026-01-30 of some 260, and 40 on the last. */
  const history = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      from: new Date(Date.UTC(2026, 0, 31 - count + n)).toISOString().slice(0, 10),
      value: n === count - 1 ? 40 : 200 + 20 * (n % 7) + 2 * ((n * 7) % 11) - 10,
    }))

  test('a fall from some 260 to 40 on the last of 200 days is found in the backtest and by the rule', async () => {
    days = history(200)
    const tried = await call(ana, '/backtest', { body: draft(outside) })
    const { tellings, sentence } = AlertBacktest.parse(await tried.json())
    expect(asked.map(({ url }) => url.searchParams.get('range'))).toEqual(['all'])
    expect(tellings.at(-1)).toMatchObject({ telling: 'firing', mark: '2026-01-30', value: 40 })
    expect(sentence.en).toBe('Revenue per day is below its forecast interval')
    const { id } = await insertDestination(store, { owner: 'ana' })
    const rule = await add(ana, { ...outside, destinations: [id] })
    await evaluateAll()
    const { state, instances } = await read(rule)
    expect([state, instances]).toMatchObject(['firing', [{ mark: '2026-01-30', value: 40 }]])
    const [{ reference = null, change: fall = null } = {}] = instances
    expect(reference).toBeGreaterThan(100)
    expect(fall).toBeCloseTo((40 / (reference ?? 0) - 1) * 100, 6)
    const sent = await store.run((db) => db.select().from(outbox))
    const told = sent.find(({ destinationId }) => destinationId === id)
    // Its picture shows what was forecast, and says the figures in words.
    expect(told?.content.attachments).toMatchObject([
      {
        producer: 'picture',
        parameters: { chart: { legend: ['Observed', 'Expected', 'Forecast, 95%'] } },
        inline: {
          alt: expect.stringMatching(/to 2026-01-30: latest 40; .*; lowest 2026-01-30 40\./),
        },
      },
    ])
  })

  test.each([
    [
      '30 days',
      history(30),
      'A forecast needs 154 days of history, 22 weeks; the question has 30.',
    ],
    [
      '200 days of which 20 have a value',
      history(200).map((day, n) => (n % 10 === 0 ? day : { ...day, value: null })),
      'A forecast needs a value other than 0 on at least half of the last 364 days',
    ],
  ])('%s cannot be forecast from: the backtest says what is needed', async (_title, few, words) => {
    days = few
    const problem = await problemIn(await call(ana, '/backtest', { body: draft(outside) }))
    expect(problem).toMatchObject({ code: 'no_data', detail: expect.stringContaining(words) })
  })
})

test('every call is audited under its operation', async () => {
  const actions = new Set(
    records.map(({ action }) => action).filter((action) => action !== 'access_denied'),
  )
  expect([...actions].sort()).toEqual([
    ...['backtestAlert', 'changeAlertRule', 'createAlertRule', 'deleteAlertRule'],
    ...['getAlertHistory', 'getAlertRule', 'listAlertRules'],
  ])
})
