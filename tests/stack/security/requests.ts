import { expect, test } from 'bun:test'
import { AuditEntry } from '@otel-bi/contract/audit'
import { Problem } from '@otel-bi/contract/problem'
import { z } from 'zod'
import type { SecuredStack } from './secured-stack.ts'

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const kpis = '/api/aw/sales/kpis?days_back=30'

/** What a request carries beside its token, and what an answer allows a browser. */
export function testRequests(stackOf: () => SecuredStack): void {
  const lastAudit = async (query: string) => {
    const answer = await fetch(`${stackOf().url}/api/audit?${query}`, {
      headers: bearer(await stackOf().tokenFor('admin')),
    })
    return z.object({ data: z.array(AuditEntry) }).parse(await answer.json()).data
  }

  test.each([
    ['x-user', 'root'],
    ['x-forwarded-user', 'root'],
    ['x-remote-user', 'root'],
    ['x-roles', 'admin'],
    ['x-forwarded-for', '10.0.0.1'],
    ['x-http-method-override', 'DELETE'],
    ['forwarded', 'for=10.0.0.1;proto=https'],
    ['traceparent', '00-00000000000000000000000000000000-0000000000000000-01'],
    ['traceparent', `00-${'f'.repeat(5000)}-00f067aa0ba902b7-01`],
    ['traceparent', 'nonsense'],
    ['tracestate', '=,=,='],
    ['baggage', 'user=root,role=admin'],
    ['cookie', 'user=root'],
  ])('%s: %s leaves a viewer a viewer', async (name, value) => {
    const headers = { ...bearer(await stackOf().tokenFor('viewer')), [name]: value }
    const answer = await fetch(`${stackOf().url}${kpis}`, { headers })
    expect(answer.status).toBe(200)
    expect((await fetch(`${stackOf().url}/api/audit`, { headers })).status).toBe(403)
    const [entry] = await lastAudit('action=getAwSalesKpis&limit=1')
    expect([entry?.actor, entry?.roles]).toEqual(['viewer', ['viewer']])
  })

  test.each(['%00', '%ED%A0%80', '%', `${'a'.repeat(199)}%F0%9F%93%88`])(
    'a parameter %s is 422, and is audited',
    async (value) => {
      const headers = bearer(await stackOf().tokenFor('viewer'))
      const answer = await fetch(`${stackOf().url}/api/aw/sales/kpis?days_back=${value}`, {
        headers,
      })
      expect(answer.status).toBe(422)
    },
  )

  test('a body of 10 MB is 413, and the next call succeeds', async () => {
    const body = new Uint8Array(10 * 2 ** 20)
    const headers = bearer(await stackOf().tokenFor('viewer'))
    const answer = await fetch(`${stackOf().url}${kpis}`, { method: 'POST', body, headers })
    expect([answer.status, Problem.parse(await answer.json()).code]).toEqual([
      413,
      'content_too_large',
    ])
    expect((await fetch(`${stackOf().url}${kpis}`, { headers })).status).toBe(200)
  })

  test('a page runs our own scripts only, and plain HTTP promises no TLS', async () => {
    const { headers } = await fetch(`${stackOf().url}/api/health`)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/script-src|unsafe-eval/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toBeNull()
    const forged = await fetch(`${stackOf().url}/api/health`, {
      headers: { 'x-forwarded-proto': 'https' },
    })
    expect(forged.headers.get('strict-transport-security')).toBeNull()
  })

  test.each([
    ['https://bi.example.com', 'https://bi.example.com'],
    ['https://bi.example.com.evil.example', null],
    ['https://evil.example', null],
    ['null', null],
  ])('a page of %s may read answers of %s', async (origin, allowed) => {
    const headers = { origin, 'access-control-request-method': 'GET' }
    const preflight = await fetch(`${stackOf().url}${kpis}`, { method: 'OPTIONS', headers })
    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed)
    const refused = await fetch(`${stackOf().url}${kpis}`, { headers: { origin } })
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      401,
      allowed,
    ])
  })
}
