import { expect, test } from 'bun:test'
import { addressOf, adminAt, type Door, doors } from './contract.ts'
import type { SecuredStack } from './secured-stack.ts'

/** Whether no shared cache keeps the answer, and no cache of its own gives it out unasked. */
function isPrivate({ headers }: Response): boolean {
  const words = (headers.get('cache-control') ?? '').split(/,\s*/)
  const isRevalidated =
    words.includes('private') && words.includes('no-cache') && headers.has('etag')
  return words.includes('no-store') || isRevalidated
}

const format = (door: Door) => ('format' in door.route.request.query.shape ? '?format=csv' : '')

/** Answers of every kind, of every route that needs a token: without one, wrong, good, and HEAD. */
export function testCaching(stackOf: () => SecuredStack): void {
  const guarded = doors.filter(({ route }) => route['x-access'] !== 'public')
  test.each(guarded)('$id: $operation is kept by no cache', async (door) => {
    const url = addressOf(door, stackOf())
    const method = door.route.method.toUpperCase()
    const headers = await adminAt(door, stackOf())
    // A report or a run made here would be found by other tests.
    const asked = method === 'GET' ? [url, `${url}${format(door)}`] : []
    const answers = [
      await fetch(url, { method }),
      await fetch(`${url}?unknown=1`, { method, headers }),
      await fetch(url, { method: 'DELETE', headers }),
      ...(await Promise.all(asked.map((address) => fetch(address, { headers })))),
      ...(await Promise.all(asked.map((address) => fetch(address, { method: 'HEAD', headers })))),
    ]
    await Promise.all(answers.map((answer) => answer.body?.cancel()))
    const kept = answers.filter((answer) => !isPrivate(answer))
    expect(kept.map(({ status, headers: given }) => [status, given.get('cache-control')])).toEqual(
      [],
    )
  })

  test('of those 200s there are at least 30 at the three doors', async () => {
    const reads = guarded.filter(({ route }) => route.method === 'get')
    const statuses = await Promise.all(
      reads.map(async (door) => {
        const url = `${addressOf(door, stackOf())}${format(door)}`
        const answer = await fetch(url, { headers: await adminAt(door, stackOf()) })
        await answer.body?.cancel()
        return answer.status
      }),
    )
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(30)
  })
}
