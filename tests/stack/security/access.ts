import { describe, expect, test } from 'bun:test'
import { role } from '@otel-bi/contract/access'
import { services } from '@otel-bi/contract/services'
import { mintInternalToken } from '@otel-bi/runtime/auth/internal-token'
import { permits } from '@otel-bi/runtime/auth/roles'
import { internalSecret, type SecuredStack } from './secured-stack.ts'

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const callers = [undefined, ...role.options]
const expected = (held: (typeof callers)[number], needed: (typeof routes)[number]['x-access']) => {
  if (needed === 'public') return 'let in'
  if (held === undefined) return '401'
  return permits([held], needed) ? 'let in' : '403'
}

/** No call may succeed: its parameters are made up and its body is empty. */
const call = async (base: string, route: { method: string; path: string }, headers: object) => {
  const path = route.path.replaceAll(/\{\w+\}/g, '0')
  const answer = await fetch(`${base}${path}`, {
    method: route.method.toUpperCase(),
    headers: { ...headers },
  })
  await answer.body?.cancel()
  return [401, 403].includes(answer.status) ? String(answer.status) : 'let in'
}

const routes = services.gateway.routes

/** Every route × every caller, generated from the contract so that a new route cannot be forgotten. */
export function testAccess(stackOf: () => SecuredStack): void {
  describe('at the gateway, as the contract says', () => {
    test.each(
      routes.flatMap((route) =>
        callers.map((held) => [route.operationId, route['x-access'], held, route] as const),
      ),
    )('%s needs %s and is called by %s', async (_id, needed, held, route) => {
      const headers = held === undefined ? {} : bearer(await stackOf().tokenFor(held))
      expect(await call(stackOf().url, route, headers)).toBe(expected(held, needed))
    })
  })

  describe('behind the gateway, as the contract says', () => {
    const behind = (['aw', 'wwi'] as const).flatMap((id) =>
      services[id].routes.map((route) => ({ id, route })),
    )
    test.each(
      behind.flatMap(({ id, route }) =>
        callers.map((held) => [id, route.operationId, route['x-access'], held, route] as const),
      ),
    )('%s-service: %s needs %s and is called for %s', async (id, _id, needed, held, route) => {
      const base = { aw: stackOf().awUrl, wwi: stackOf().wwiUrl }[id]
      const identity = held && { subject: held, roles: [held] }
      const headers = identity
        ? bearer(await mintInternalToken(internalSecret, `${id}-service`, identity))
        : {}
      expect(await call(base, route, headers)).toBe(expected(held, needed))
    })
  })
}
