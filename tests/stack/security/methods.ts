import { expect, test } from 'bun:test'
import { Problem } from '@otel-bi/contract/problem'
import { addressOf, adminAt, type Door, doors } from './contract.ts'
import { sendRaw } from './raw.ts'
import type { SecuredStack } from './secured-stack.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'QUERY']

/** The methods that the contract allows at a path: where GET is, HEAD is too. */
function taken({ id, route }: Door): string[] {
  const here = doors.filter((door) => door.id === id && door.route.path === route.path)
  return here.flatMap(({ route: { method } }) =>
    method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()],
  )
}

/** Every path of the contract × every method, and every query × what no query may have. */
export function testMethods(stackOf: () => SecuredStack): void {
  test.each(doors)('$id: $operation is 405 with Allow for every other method', async (door) => {
    const allowed = taken(door)
    const { authorization } = await adminAt(door, stackOf())
    const url = new URL(addressOf(door, stackOf()))
    const others = methods.filter((method) => !allowed.includes(method))
    const head = ['Host: localhost', `Authorization: ${authorization}`]
    const answers = await Promise.all(
      others.map((method) => sendRaw(url.origin, [`${method} ${url.pathname} HTTP/1.1`, ...head])),
    )
    const found = answers.map(({ status, allow }, index) => [
      others[index],
      status,
      allow.split(', ').sort(),
    ])
    expect(found).toEqual(others.map((method) => [method, 405, allowed.toSorted()]))
  })

  test.each(
    doors.flatMap((door) => {
      const names = Object.keys(door.route.request.query.shape)
      const twice = names.map((name) => `${name}=1&${name}=1`)
      const wrong = [
        '=1',
        '=',
        '%3D=1',
        'x=1',
        '__proto__=1',
        'constructor=1',
        '%00=1',
        'x=%FF',
        '%FF=1',
      ]
      return [...wrong, ...twice].map((query) => ({ ...door, query }))
    }),
  )('$id: $operation is 422 with ?$query', async ({ query, ...door }) => {
    const answer = await fetch(`${addressOf(door, stackOf())}?${query}`, {
      method: door.route.method.toUpperCase(),
      headers: await adminAt(door, stackOf()),
    })
    const { code, errors = [] } = Problem.parse(await answer.json())
    expect([answer.status, code]).toEqual([422, 'invalid_request'])
    expect(errors.filter(({ field, message }) => field === '' || message === '')).toEqual([])
    expect(errors.length).toBeGreaterThan(0)
  })
}
