import { expect, test } from 'bun:test'
import { EmbedToken } from '@otel-bi/contract/embed-tokens'
import { Problem } from '@otel-bi/contract/problem'
import { services } from '@otel-bi/contract/services'
import { createEmbedTokens, type EmbedTokens } from '@otel-bi/runtime/auth/embed-token'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import { addSavedView } from '@otel-bi/store/saved-views'
import { openTestGateway, openTestStore, silent } from '../../testing/gateway.ts'
import { mountEmbedding } from './embedding.routes.ts'

const store = await openTestStore()
let now = new Date('2026-01-31T08:00:00Z')
const gateway = await openTestGateway(now)
const records: AuditRecord[] = []

/** Every route of the contract behind the guards; all but that of tokens say who has asked. */
function serve(embedTokens: EmbedTokens | undefined): URL {
  const audit = async (record: AuditRecord) => void records.push(record)
  const deps = { store, logger: silent, audit, now: () => now, embedTokens }
  const framing = { embedding: ['https://site.example.com'] }
  return gateway.serve(
    deps,
    (app) => {
      mountEmbedding(app, deps)
      for (const { method, getRoutingPath } of services.gateway.routes)
        app.on(method.toUpperCase(), getRoutingPath(), (c) => c.json(c.get('identity')))
      app.get('*', (c) => c.text('a page'))
    },
    framing,
  )
}

const secret = (fill: number) => createEmbedTokens([new Uint8Array(32).fill(fill)], () => now)
const origin = serve(secret(1))
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const make = (body: object, { roles = ['analyst'], at = origin, sub = 'ana' } = {}) =>
  gateway.call(new URL('/api/embed-tokens', at), { sub, roles }, { body })
const metric = (question: string, more: object = {}) => ({
  subject: { kind: 'metric', model: 'aw.sales', question },
  ...more,
})
const made = async (body: object) => EmbedToken.parse(await (await make(body)).json())
const ask = (target: string, token: string, init: RequestInit = {}) =>
  fetch(new URL(target, origin), { ...init, headers: { ...init.headers, ...bearer(token) } })
const refusal = async (answer: Response) => {
  const { code, detail = '' } = Problem.parse(await answer.json())
  return { status: answer.status, code, detail }
}

const revenue = 'measures=revenue&by=country&range=last_year&where=channel:internet'

test('a token asks its question as its maker with the roles of then, the order of the words aside; the row says what it is for', async () => {
  records.length = 0
  const { token, question, page, expires_at } = await made(metric(revenue, { minutes: 5 }))
  expect([page, expires_at]).toEqual([`/embed#token=${token}`, '2026-01-31T08:05:00.000Z'])
  expect(records).toMatchObject([
    { actor: 'ana', action: 'createEmbedToken', parameters: { question, minutes: '5' } },
  ])
  const [path, query] = question.split('?')
  const turned = new URLSearchParams([...new URLSearchParams(query)].reverse())
  for (const target of [question, `${path}?${turned}`]) {
    const answer = await ask(target, token)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ subject: 'ana', roles: ['analyst'] })
  }
})

test('of every other call of the contract, a filter more, less or other, another method and the same with explain: 403', async () => {
  const { token, question } = await made(metric(revenue))
  const [path = ''] = question.split('?')
  const others = services.gateway.routes.flatMap((route) =>
    route['x-access'] === 'public'
      ? []
      : [{ method: route.method.toUpperCase(), target: route.path.replaceAll(/\{\w+\}/g, '1') }],
  )
  expect(others.length).toBeGreaterThan(100)
  const near = [
    path,
    `${question}&explain=true`,
    `${question}&where=territory:1`,
    question.replace('internet', 'reseller'),
    question.replace('revenue', 'orders'),
    question.replace('/sales', '/quota'),
    question.replace('/sales?', '/sales/rows?'),
    question.replace('/sales?', '/%73ales?'),
  ].map((target) => ({ method: 'GET', target }))
  for (const { method, target } of [...others, ...near, { method: 'HEAD', target: question }]) {
    const answer = await ask(target, token, { method })
    expect([method, target, answer.status]).toEqual([method, target, 403])
    await answer.body?.cancel()
  }
})

test('an expired token, one of another key, and any where there is no key: 401', async () => {
  const { token, question } = await made(metric(revenue, { minutes: 1 }))
  const before = now
  now = new Date(before.getTime() + 60_000)
  const expired = await refusal(await ask(question, token))
  now = before
  expect(expired).toMatchObject({ status: 401, code: 'unauthenticated' })
  const identity = { subject: 'ana', roles: ['admin'] } as const
  const forged = await secret(2).mint({ identity, question, title: null }, 60)
  expect(await refusal(await ask(question, forged.token))).toMatchObject({ status: 401 })
  const unconfigured = serve(undefined)
  const answer = await fetch(new URL(question, unconfigured), { headers: bearer(token) })
  expect(answer.status).toBe(401)
  expect(await refusal(await make(metric(revenue), { at: unconfigured }))).toEqual({
    ...{ status: 422, code: 'not_configured' },
    detail: 'No token can be made: EMBED_SECRET is not set.',
  })
})

test('a saved view is its question and its name; one that the caller may not see is 404, a wrong question 422, a viewer 403', async () => {
  const at = new Date('2026-01-31T08:00:00Z')
  const view = {
    ...{ owner: 'ivo', ownerName: 'Ivo', name: 'Prihod', description: '', model: 'aw.sales' },
    ...{ question: 'measures=revenue&by=country', layout: '', shared: false },
    ...{ searchText: '', createdAt: at, updatedAt: at, idempotencyKey: null, fingerprint: 'f' },
  }
  const id = await viewOf(view)
  const body = { subject: { kind: 'view', view_id: id } }
  const own = EmbedToken.parse(await (await make(body, { sub: 'ivo' })).json())
  expect(own.question).toBe('/api/aw/metrics/sales?measures=revenue&by=country')
  const claims = JSON.parse(Buffer.from(own.token.split('.')[1] ?? '', 'base64url').toString())
  expect(claims).toMatchObject({ sub: 'ivo', title: 'Prihod', question: own.question })
  expect(await refusal(await make(body))).toMatchObject({ status: 404, code: 'not_found' })
  for (const wrong of ['measures=nonsense', 'explain=true', 'by=country&by=territory'])
    expect(await refusal(await make(metric(wrong)))).toMatchObject({ status: 422 })
  expect(await refusal(await make(metric(revenue, { minutes: 61 })))).toMatchObject({ status: 422 })
  expect(await refusal(await make(metric(revenue), { roles: ['viewer'] }))).toMatchObject({
    status: 403,
  })
})

async function viewOf(view: Parameters<typeof addSavedView>[1]) {
  const added = await addSavedView(store, view, 10)
  if (added.outcome !== 'added') throw new Error(added.outcome)
  return added.row.id
}

test('the page /embed is framed by the origins that are named, every other page by its own origin only', async () => {
  const framing = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(new URL(path, origin), { headers })
    const policy = answer.headers.get('content-security-policy') ?? ''
    return [/frame-ancestors ([^;]*)/.exec(policy)?.[1], answer.headers.get('x-frame-options')]
  }
  const named = ["'self' https://site.example.com", null]
  const own = ["'self'", 'SAMEORIGIN']
  expect(await framing('/embed')).toEqual(named)
  expect(await framing('/api/health', { 'x-page-path': '/embed' })).toEqual(named)
  for (const path of ['/', '/embed/', '/embedded', '/explore', '/docs', '/auth/silent'])
    expect([path, ...(await framing(path, { 'x-page-path': '/embed' }))]).toEqual([path, ...own])
  expect(await framing('/api/health', { 'x-page-path': '/' })).toEqual(own)
})
