import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { services } from '@otel-bi/contract/services'
import type { AccessTokenRules } from '@otel-bi/runtime/auth/access-token'
import { createKey, signClaims } from '@otel-bi/runtime/auth/testing/issuer'
import type { App } from '@otel-bi/runtime/http/environment'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import { mountGuards } from '../../../guards.ts'
import { mountMcp } from '../mcp.routes.ts'

const key = await createKey('current')
const now = new Date('2026-01-31T08:00:00Z')
const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })

export const rules: AccessTokenRules = {
  issuer: 'https://id.example.com',
  audience: 'otel-bi',
  requiredScopes: ['bi.read'],
  roles: {
    claim: 'roles',
    mapping: new Map([
      ['viewer', 'viewer'],
      ['analyst', 'analyst'],
      ['admin', 'admin'],
    ]),
  },
  keys: async () => key.publicKey,
  now: () => now,
}

/** A token of a user of this name with this role, unless it is none. */
export function tokenOf(subject: string, role: string, changes: object = {}): Promise<string> {
  const issued = now.getTime() / 1000
  const { issuer: iss, audience: aud } = rules
  const claims = { iss, aud, iat: issued, exp: issued + 60, scope: 'bi.read', roles: [role] }
  return signClaims(key, { sub: subject, ...claims, ...changes })
}

type Handler = Parameters<App['on']>[2]

/** The gateway with MCP before operations that all answer the same. */
export function gateway(
  handler: Handler,
  { accessToken = rules, mcp = 0 }: { accessToken?: AccessTokenRules | null; mcp?: number } = {},
) {
  const records: AuditRecord[] = []
  const deps = {
    accessToken: accessToken ?? undefined,
    rateLimits: { perAddress: 0, perSubject: 0, mcp },
    trustedProxyHops: 0,
    corsOrigins: ['https://inspector.example.com'],
    publicBaseUrl: 'https://bi.example.com',
    audit: async (record: AuditRecord) => void records.push(record),
    logger,
    now: () => now,
    openApiDocument: join(import.meta.dir, '../../../../../../openapi/gateway.json'),
    version: '0.1.0',
  }
  const app = createShell(logger, { isSecure: () => false })
  mountGuards(app, deps)
  for (const { method, getRoutingPath } of services.gateway.routes)
    app.on(method.toUpperCase(), getRoutingPath(), handler)
  mountMcp(app, deps)
  const send = (input: string | URL | Request, init?: RequestInit) =>
    Promise.resolve(app.request(input, init, { requestIP: () => ({ address: '10.0.0.1' }) }))
  return { send, records }
}

export type Send = ReturnType<typeof gateway>['send']

export const address = 'https://bi.example.com/mcp'

/** The official client, signed in. */
export async function agent(
  send: Send,
  token: string,
  { name = 'tester', mode = 'auto' }: { name?: string; mode?: 'auto' | 'legacy' } = {},
): Promise<Client> {
  const client = new Client({ name, version: '1.2.3' }, { versionNegotiation: { mode } })
  const headers = { authorization: `Bearer ${token}` }
  await client.connect(
    new StreamableHTTPClientTransport(new URL(address), { fetch: send, requestInit: { headers } }),
  )
  return client
}

/** A tool call of the protocol of 2025, as it is on the wire. */
export const toolCall = (name: string, given: object, token: string): RequestInit => ({
  method: 'POST',
  headers: {
    authorization: `Bearer ${token}`,
    accept: 'application/json, text/event-stream',
    'content-type': 'application/json',
  },
  body: JSON.stringify({
    ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
    params: { name, arguments: given },
  }),
})
