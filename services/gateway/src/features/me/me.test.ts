import { expect, test } from 'bun:test'
import { Me } from '@otel-bi/contract/me'
import { services } from '@otel-bi/contract/services'
import { anonymous, type Identity } from '@otel-bi/runtime/auth/identity'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import { mountMe } from './me.routes.ts'

async function meOf(identity: Identity): Promise<Me> {
  const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
  const app = createShell(logger)
  app.use((c, next) => {
    c.set('identity', identity)
    return next()
  })
  mountMe(app)
  return Me.parse(await (await app.request('/api/me')).json())
}

test('a viewer may read sales, but neither export them, nor run a job, nor read the audit log', async () => {
  const { subject, roles, operations } = await meOf({ subject: 'ana', roles: ['viewer'] })
  expect([subject, roles]).toEqual(['ana', ['viewer']])
  expect(operations).toContain('getAwSalesKpis')
  for (const operation of ['exportAwSalesHistory', 'runJob', 'listAuditEntries'])
    expect(operations).not.toContain(operation)
})

test('an admin, and any caller where sign-in is off, may call every route of the contract', async () => {
  const every = services.gateway.routes.map(({ operationId }) => operationId)
  expect((await meOf({ subject: 'eva', roles: ['admin'] })).operations).toEqual(every)
  expect(await meOf(anonymous)).toMatchObject({ subject: 'anonymous', operations: every })
})

test('a user without any role learns so: 4 calls, 3 public ones and this', async () => {
  const { operations } = await meOf({ subject: 'ivo', roles: [] })
  expect(operations).toEqual(['getHealth', 'getReadiness', 'getConfig', 'getMe'])
})
