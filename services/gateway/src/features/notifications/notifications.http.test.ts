import { expect, test } from 'bun:test'
import { pageOf } from '@otel-bi/contract/answer'
import {
  AddedDestination,
  Destination,
  type DestinationKind,
  destinationKinds,
} from '@otel-bi/contract/destinations'
import { Message } from '@otel-bi/contract/messages'
import { Problem } from '@otel-bi/contract/problem'
import { createSecretBox } from '@otel-bi/delivery/secret-box'
import { createLogger } from '@otel-bi/runtime/logger'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import { findDestination } from '@otel-bi/store/destinations'
import { claimMessage, markFailed } from '@otel-bi/store/outbox-queue'
import type { NotificationSettings } from '../../deps.ts'
import { type Call, type Caller, openTestGateway, openTestStore } from '../../testing/gateway.ts'
import { mountDestinations } from './destinations.routes.ts'
import { mountMessages } from './messages.routes.ts'

const store = await openTestStore()
const now = new Date('2026-01-31T08:00:00Z')
const gateway = await openTestGateway(now)
const secrets = createSecretBox([new Uint8Array(32).fill(1)])
const records: AuditRecord[] = []
const logged: string[] = []

function serve(notifications: NotificationSettings) {
  const destination = { write: (line: string) => void logged.push(line) }
  const logger = createLogger({ service: 'test', level: 'INFO', destination })
  const audit = async (record: AuditRecord) => void records.push(record)
  const deps = { store, logger, audit, now: () => now, pageLimit: 100, notifications }
  return gateway.serve(deps, (app) => {
    mountDestinations(app, deps)
    mountMessages(app, deps)
  })
}

const configured = serve({ email: true, secrets, allowedHosts: ['hooks.internal'] })
const unconfigured = serve({ email: false, secrets: undefined, allowedHosts: [] })

const ana: Caller = { sub: 'ana', roles: ['analyst'], name: 'Ana Anić' }
const ivo: Caller = { sub: 'ivo', roles: ['analyst'] }
const vera: Caller = { sub: 'vera', roles: ['viewer'] }
const root: Caller = { sub: 'root', roles: ['admin'] }

type CallTo = Call & { readonly url?: URL }
const call = (caller: Caller, path: string, { url = configured, ...init }: CallTo = {}) =>
  gateway.call(new URL(`/api/notifications${path}`, url), caller, init)

const addresses: Readonly<Record<DestinationKind, string>> = {
  email: ' ana@example.com,ivo@example.com ',
  webhook: 'https://hooks.example.com/otel-bi?tenant=1',
  slack: 'https://hooks.slack.com/services/T000/B000/XXXXSECRETXXXX',
  teams: 'https://example.webhook.office.com/webhookb2/SECRETSECRET',
}
const draft = (kind: DestinationKind = 'email', change: object = {}) => ({
  name: crypto.randomUUID(),
  kind,
  address: addresses[kind],
  ...change,
})
const add = async (caller: Caller, kind: DestinationKind = 'email', change: object = {}) =>
  AddedDestination.parse(
    await (await call(caller, '/destinations', { body: draft(kind, change) })).json(),
  )
const problemIn = async (answer: Response) => {
  const { code, detail = '', errors = [] } = Problem.parse(await answer.json())
  return { status: answer.status, code, detail, fields: errors.map(({ field }) => field) }
}

test.each(destinationKinds)(
  '%s: added and read back; its secret is in no later answer, in no log line, and encrypted in the store',
  async (kind) => {
    const answer = await call(ana, '/destinations', { body: draft(kind, { language: 'hr' }) })
    const { secret, ...added } = AddedDestination.parse(await answer.json())
    expect([answer.status, answer.headers.get('location'), answer.headers.get('etag')]).toEqual([
      201,
      `/api/notifications/destinations/${added.id}`,
      '"1"',
    ])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(added).toMatchObject({
      kind,
      language: 'hr',
      owner: 'ana',
      owner_name: 'Ana Anić',
      mine: true,
    })
    expect(added.address).toBe(
      {
        email: 'ana@example.com, ivo@example.com',
        webhook: addresses.webhook,
        slack: 'hooks.slack.com',
        teams: 'example.webhook.office.com',
      }[kind],
    )
    expect(secret === null).toBe(kind !== 'webhook')
    expect(secret ?? 'whsec_').toStartWith('whsec_')
    const read = await call(ana, `/destinations/${added.id}`)
    expect(Destination.parse(await read.json())).toEqual(added)
    const stored = await findDestination(store, added.id, { subject: 'ana', everyones: false })
    const kept = { email: null, webhook: secret, slack: addresses.slack, teams: addresses.teams }[
      kind
    ]
    expect(stored?.secret ? await secrets.decrypt(stored.secret) : null).toBe(kept)
    const shown = JSON.stringify([logged, records, stored])
    if (kept) expect(shown).not.toContain(kept.slice(-12))
  },
)

test.each(destinationKinds)('%s: where its variables are not set, 422 names them', async (kind) => {
  const answer = await call(ana, '/destinations', { body: draft(kind), url: unconfigured })
  const missing = kind === 'email' ? 'SMTP_URL and NOTIFY_FROM' : 'NOTIFY_SECRET_KEY'
  const problem = await problemIn(answer)
  expect(problem).toMatchObject({ status: 422, code: 'not_configured' })
  expect(problem.detail).toContain(missing)
})

test.each([
  ['email', 'nobody', 'must be e-mail addresses'],
  ['email', 'a@example.com\r\nBcc: b@example.com', 'must be e-mail addresses'],
  [
    'email',
    Array.from({ length: 21 }, (_, n) => `a${n}@example.com`).join(),
    'must be 20 addresses',
  ],
  ['webhook', 'hooks', 'must be a URL'],
  ['webhook', 'http://hooks.example.com/', 'must be https'],
  ['webhook', 'https://169.254.169.254/latest', 'must be https'],
  ['slack', 'https://user:password@hooks.slack.com/', 'without credentials'],
  ['teams', 'https://[::1]/', 'public address'],
] as const)('%s to %j is refused and names the address: %s', async (kind, address, words) => {
  const answer = await call(ana, '/destinations', { body: draft(kind, { address }) })
  const problem = await problemIn(answer)
  expect(problem).toMatchObject({ status: 422, code: 'invalid_request', fields: ['address'] })
  expect(problem.detail).toContain(words)
})

test('a host that NOTIFY_ALLOWED_HOSTS names may be called by http and on its port', async () => {
  const { address } = await add(ana, 'webhook', { address: 'http://hooks.internal:8080/x' })
  expect(address).toBe('http://hooks.internal:8080/x')
})

test('the same Idempotency-Key adds one destination, and its second answer has no secret', async () => {
  const body = draft('webhook')
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const first = await call(ana, '/destinations', { body, headers })
  const second = await call(ana, '/destinations', { body, headers })
  const [{ id }, repeated] = [
    AddedDestination.parse(await first.json()),
    AddedDestination.parse(await second.json()),
  ]
  expect([first.status, second.status, repeated.id, repeated.secret]).toEqual([201, 200, id, null])
  const other = await call(ana, '/destinations', { body: draft('webhook'), headers })
  expect(await problemIn(other)).toMatchObject({ code: 'idempotency_key_reused' })
})

test('a destination is its owner’s: another analyst has none, an admin reads and deletes it but does not change it', async () => {
  const { id } = await add(ana)
  const path = `/destinations/${id}`
  const ifMatch = { headers: { 'if-match': '"1"' } }
  expect((await call(ivo, path)).status).toBe(404)
  expect((await call(ivo, `${path}/test`, { method: 'POST' })).status).toBe(404)
  expect((await call(ivo, path, { method: 'DELETE', ...ifMatch })).status).toBe(404)
  expect(Destination.parse(await (await call(root, path)).json()).mine).toBe(false)
  const change = await call(root, path, { method: 'PATCH', body: { name: 'x' }, ...ifMatch })
  expect(await problemIn(change)).toMatchObject({ status: 403, code: 'forbidden' })
  expect((await call(root, path, { method: 'DELETE', ...ifMatch })).status).toBe(200)
  expect((await call(ana, path)).status).toBe(404)
})

test('a viewer may call none of it, and an analyst may not send again', async () => {
  expect((await call(vera, '/destinations')).status).toBe(403)
  expect((await call(vera, '/messages')).status).toBe(403)
  expect((await call(ana, '/messages/1/resend', { method: 'POST' })).status).toBe(403)
})

test('of two changes based on version 1 the first is kept, and without If-Match there is none', async () => {
  const { id } = await add(ana, 'slack')
  const change = (body: object, headers: Call['headers'] = { 'if-match': '"1"' }) =>
    call(ana, `/destinations/${id}`, { method: 'PATCH', body, headers })
  const url = 'https://hooks.slack.com/services/OTHER'
  const first = await change({ name: crypto.randomUUID(), address: url })
  expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"'])
  expect(await problemIn(await change({ name: 'late' }))).toMatchObject({ status: 412 })
  expect((await change({ name: 'none' }, {})).status).toBe(428)
  const stored = await findDestination(store, id, { subject: 'ana', everyones: false })
  expect(await secrets.decrypt(stored?.secret ?? '')).toBe(url)
})

test('a name is taken once, and free again when its destination is deleted', async () => {
  const { id, name } = await add(ana)
  const again = () => call(ana, '/destinations', { body: draft('email', { name }) })
  expect(await problemIn(await again())).toMatchObject({ status: 409, code: 'name_taken' })
  await call(ana, `/destinations/${id}`, { method: 'DELETE', headers: { 'if-match': '*' } })
  expect((await again()).status).toBe(201)
})

test('a test message is enqueued once per Idempotency-Key; its owner sees it, and an admin sends it again when it is dead', async () => {
  const { id, name } = await add(ana, 'email', { language: 'hr' })
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const testing = () => call(ana, `/destinations/${id}/test`, { method: 'POST', headers })
  const message = Message.parse(await (await testing()).json())
  expect(Message.parse(await (await testing()).json()).id).toBe(message.id)
  expect(message).toMatchObject({
    destination: name,
    type: 'test',
    title: 'Probna poruka',
    state: 'queued',
    attempts: 0,
  })

  const path = `/messages/${message.id}`
  const resend = () => call(root, `${path}/resend`, { method: 'POST' })
  expect(await problemIn(await resend())).toMatchObject({ status: 409, code: 'not_dead' })
  const claimed = await claimMessage(store, { leaseMs: 60_000, maxAttempts: 1 })
  if (claimed) await markFailed(store, claimed.message, { error: 'http_500', retryAfterMs: null })
  const listed = async (caller: Caller) =>
    pageOf(Message)
      .parse(await (await call(caller, '/messages?state=dead')).json())
      .data.map((one) => [one.id, one.error])
  expect([await listed(ana), await listed(root), await listed(ivo)]).toEqual([
    [[message.id, 'http_500']],
    [[message.id, 'http_500']],
    [],
  ])
  expect((await call(ivo, path)).status).toBe(404)
  expect(Message.parse(await (await resend()).json())).toMatchObject({
    key: message.key,
    state: 'queued',
    attempts: 0,
  })
  expect(await listed(root)).toEqual([])
})

test('a call is in the audit log under its operation, with its actor and not with its body', async () => {
  const url = 'https://hooks.slack.com/services/AUDITED'
  const { id } = await add(ana, 'slack', { address: url })
  await call(ana, `/destinations/${id}/test`, { method: 'POST' })
  const [added, tested] = records.slice(-2)
  expect(added).toMatchObject({
    action: 'addDestination',
    actor: 'ana',
    domain: 'platform',
    status: 201,
  })
  expect(tested).toMatchObject({
    action: 'testDestination',
    resource: `/api/notifications/destinations/${id}/test`,
  })
  expect(JSON.stringify(records)).not.toContain('AUDITED')
})

test('a webhook takes events and changes them; of any other kind they are refused, as is one named twice', async () => {
  const added = await add(ana, 'webhook', { events: ['job.failed', 'report.made'] })
  expect(added.events).toEqual(['job.failed', 'report.made'])
  const change = (id: number, body: object) =>
    call(ana, `/destinations/${id}`, { method: 'PATCH', headers: { 'if-match': '"1"' }, body })
  const changed = Destination.parse(
    await (await change(added.id, { events: ['data.changed'] })).json(),
  )
  expect([changed.events, changed.version]).toEqual([['data.changed'], 2])
  const refused = { status: 422, code: 'invalid_request' }
  for (const kind of destinationKinds.filter((one) => one !== 'webhook')) {
    const body = draft(kind, { events: ['job.failed'] })
    expect(await problemIn(await call(ana, '/destinations', { body }))).toMatchObject({
      ...refused,
      fields: ['events'],
    })
    const { id } = await add(ana, kind)
    expect(await problemIn(await change(id, { events: ['job.failed'] }))).toMatchObject(refused)
  }
  const twice = draft('webhook', { events: ['job.failed', 'job.failed'] })
  expect(await problemIn(await call(ana, '/destinations', { body: twice }))).toMatchObject(refused)
})
