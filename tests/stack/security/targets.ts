import { expect, test } from 'bun:test'
import { type RawAnswer, sendRaw } from './raw.ts'
import type { SecuredStack } from './secured-stack.ts'

const long = 'a'.repeat(5_000)

/** Request targets, and the statuses that each may have without a token. */
const targets: readonly (readonly [string, readonly number[]])[] = [
  ['/api/health', [200]],
  ['/api/health?', [200]],
  ['/api/./health', [200]],
  ['/x/../api/health', [200]],
  ['/api/%68ealth', [200]],
  ['/api/health#fragment', [200]],
  ['http://elsewhere.example/api/health', [200]],
  ['/xy/api/audit/chain', [404]],
  ['/x/api/health', [404]],
  ['//api/health', [404]],
  ['//elsewhere.example/api/health', [404]],
  ['/api/health/', [404]],
  ['/api//health', [404]],
  ['/api%2Fhealth', [404]],
  ['/API/health', [404]],
  ['/assets/%00', [404]],
  ['/%00', [404]],
  ['/assets/%2e%2e%2fpackage.json', [404]],
  ['/assets/%FF', [400]],
  ['/assets/%', [400]],
  ['/api/%C0%AFhealth', [400]],
  [`/assets/${long}`, [404]],
  [`/assets/${long}.js`, [404]],
  [`/${long}.js`, [404]],
  [`/${long}`, [404]],
  ['/api/aw/sales/%FF', [400]],
  ['/api/wwi/scenarios/%', [400]],
  ['*', [400]],
  ['api/health', [400]],
]
const hosts = ['localhost', '127.0.0.1:8000', '[::1]:8000', 'bi.example.com', '']
const malformedHosts = ['[', '%', 'x:99999', 'a b', 'x/y', 'u@x', 'a?b', 'x:y', '[::1', 'a, b']

/** Every target × every Host × HTTP/1.0 and 1.1, over raw sockets, at the gateway and at the services. */
export function testTargets(stackOf: () => SecuredStack): void {
  const doors = ['url', 'awUrl', 'wwiUrl'] as const
  const ask = (door: (typeof doors)[number], line: string, ...headers: string[]) =>
    sendRaw(stackOf()[door], [line, ...headers])

  test.each(
    doors.flatMap((door) => targets.map(([target, statuses]) => ({ door, target, statuses }))),
  )(
    '$door: $target is $statuses with every Host, and without one',
    async ({ door, target, statuses }) => {
      const answers: RawAnswer[] = []
      for (const host of hosts)
        answers.push(await ask(door, `GET ${target} HTTP/1.1`, `Host: ${host}`))
      answers.push(await ask(door, `GET ${target} HTTP/1.0`))
      expect([...new Set(answers.map(({ status }) => status))]).toEqual([...statuses])
    },
  )

  test.each(doors.flatMap((door) => malformedHosts.map((host) => ({ door, host }))))(
    '$door: Host: $host is 400 for every target that is one',
    async ({ door, host }) => {
      for (const path of [
        '/api/health',
        '/api/aw/sales/kpis',
        '/api/wwi/sales/kpis',
        '/',
        '/nowhere',
      ])
        expect((await ask(door, `GET ${path} HTTP/1.1`, `Host: ${host}`)).status).toBe(400)
    },
  )

  test('two Host headers are 400, and HTTP/1.1 without one is 400', async () => {
    expect((await ask('url', 'GET /api/health HTTP/1.1', 'Host: a', 'Host: b')).status).toBe(400)
    expect((await ask('url', 'GET /api/health HTTP/1.1')).status).toBe(400)
  })

  test('a forwarded call without a Host answers as with one: 200', async () => {
    const authorization = `Authorization: Bearer ${await stackOf().tokenFor('viewer')}`
    const path = '/api/aw/sales/kpis?days_back=30'
    const answers = [
      await ask('url', `GET ${path} HTTP/1.0`, authorization),
      await ask('url', `GET ${path} HTTP/1.1`, 'Host: x', authorization),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
  })

  test('no target was a 500', async () => {
    expect(await stackOf().logs()).not.toContain('"status":500')
  })
}
