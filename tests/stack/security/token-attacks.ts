import { describe, expect, test } from 'bun:test'
import { connect } from 'node:net'
import { Problem } from '@otel-bi/contract/problem'
import { mintInternalToken } from '@otel-bi/runtime/auth/internal-token'
import { type Attack, goodTokens, insufficientTokens, refusedTokens } from './attacks.ts'
import { internalSecret, type SecuredStack } from './secured-stack.ts'

const kpis = '/api/aw/sales/kpis?days_back=30'
/** Everything that claims to be a token, presented at the gateway and at the services. */
export function testTokenAttacks(stackOf: () => SecuredStack): void {
  const sent: string[] = []

  async function present(attack: Attack, url = `${stackOf().url}${kpis}`) {
    const authorization = await attack(stackOf())
    sent.push(authorization)
    return fetch(url, { headers: { authorization } })
  }

  /** Sends a request as written, which `fetch` would tidy up. Answers the status. */
  function sendRaw(head: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(stackOf().url)
      const socket = connect(Number(port), hostname, () => socket.write(`${head}\r\n\r\n`))
      socket.once('error', reject)
      socket.once('data', (data) => {
        socket.destroy()
        resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(data.toString())?.[1]))
      })
    })
  }

  describe('401, with a challenge and a problem', () => {
    test.each(Object.entries(refusedTokens))('%s', async (_what, attack) => {
      const answer = await present(attack)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
      expect(Problem.parse(await answer.json()).code).toBe('unauthenticated')
    })

    test('no token, and no error named since none was made', async () => {
      const answer = await fetch(`${stackOf().url}${kpis}`)
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    })

    test.each(['access_token', 'token', 'bearer_token'])(
      'token in the query as %s',
      async (name) => {
        const token = await stackOf().tokenFor('viewer')
        sent.push(token)
        expect((await fetch(`${stackOf().url}${kpis}&${name}=${token}`)).status).toBe(401)
      },
    )

    test('token in the body of a form', async () => {
      const body = new URLSearchParams({ access_token: await stackOf().tokenFor('viewer') })
      expect((await fetch(`${stackOf().url}${kpis}`, { method: 'POST', body })).status).toBe(405)
    })

    test.each([
      ['two good tokens in two headers', ['good', 'good']],
      ['a good token after a bad one', ['bad', 'good']],
      ['a bad token after a good one', ['good', 'bad']],
    ])('%s', async (_what, kinds) => {
      const token = await stackOf().tokenFor('viewer')
      const headers = kinds.map(
        (kind) => `Authorization: Bearer ${kind === 'good' ? token : 'x.y.z'}`,
      )
      const head = [`GET ${kpis} HTTP/1.1`, 'Host: localhost', ...headers].join('\r\n')
      expect(await sendRaw(head)).toBe(401)
    })
  })

  test('a header of 100,000 letters never reaches us: 431', async () => {
    const head = [`GET ${kpis} HTTP/1.1`, 'Host: x', `Authorization: Bearer ${'a'.repeat(100_000)}`]
    expect(await sendRaw(head.join('\r\n'))).toBe(431)
  })

  describe('403, naming what is missing', () => {
    test.each(Object.entries(insufficientTokens))('%s', async (_what, attack) => {
      const answer = await present(attack)
      expect(answer.status).toBe(403)
      expect(answer.headers.get('www-authenticate')).toContain('error="insufficient_scope"')
      expect(Problem.parse(await answer.json()).code).toBe('forbidden')
    })
  })

  describe('200', () => {
    test.each(Object.entries(goodTokens))('%s', async (_what, attack) => {
      expect((await present(attack)).status).toBe(200)
    })
  })

  describe('at the doors of the services, 401', () => {
    const viewer = { subject: 'ana', roles: ['viewer'] } as const
    const bearer = (token: string) => `Bearer ${token}`
    const minted =
      (audience: string, secret = internalSecret): Attack =>
      async () =>
        bearer(await mintInternalToken(secret, audience, viewer))
    const old = new Date(Date.now() - 70_000)
    test.each<[string, 'awUrl' | 'wwiUrl', string, Attack]>([
      ['a public token at aw', 'awUrl', kpis, async (s) => bearer(await s.tokenFor('admin'))],
      [
        'a public token at wwi',
        'wwiUrl',
        '/api/wwi/sales/kpis',
        async (s) => bearer(await s.tokenFor('admin')),
      ],
      ['a token of aw at wwi', 'wwiUrl', '/api/wwi/sales/kpis', minted('aw-service')],
      ['a token of wwi at aw', 'awUrl', kpis, minted('wwi-service')],
      ['another secret', 'awUrl', kpis, minted('aw-service', 'f'.repeat(32))],
      [
        'replayed after 70 s',
        'awUrl',
        kpis,
        async () => bearer(await mintInternalToken(internalSecret, 'aw-service', viewer, old)),
      ],
      ['alg none', 'awUrl', kpis, refusedTokens['alg none'] ?? minted('')],
    ])('%s', async (_what, door, path, attack) => {
      const answer = await present(attack, `${stackOf()[door]}${path}`)
      expect([answer.status, Problem.parse(await answer.json()).code]).toEqual([
        401,
        'unauthenticated',
      ])
    })
  })

  test('no log holds a part of any token that was presented, nor a 500', async () => {
    const logs = await stackOf().logs()
    const parts = sent
      .flatMap((header) => header.split(/[ .,]+/))
      .filter((part) => part.length >= 20 && !part.startsWith('aaaa'))
    expect(parts.length).toBeGreaterThan(150)
    expect(parts.filter((part) => logs.includes(part))).toEqual([])
    expect(logs).not.toContain('"status":500')
  })
}
