import { expect, test } from 'bun:test'
import { joinTabs } from './tabs.ts'

/** The locks of one browser: a name is held by one, and the others wait in the order in which they asked. */
function createLocks(): LockManager {
  const held = new Map<string, Promise<unknown>>()
  async function request<T>(
    name: string,
    given: LockOptions | LockGrantedCallback<T>,
    callback?: LockGrantedCallback<T>,
  ): Promise<Awaited<T>> {
    const work = typeof given === 'function' ? given : callback
    if (!work) throw new TypeError('nothing to do with the lock')
    const before = held.get(name)
    const ifAvailable = typeof given !== 'function' && given.ifAvailable
    if (before && ifAvailable) return await work(null)
    const mine = (async () => {
      await before
      return await work({ name, mode: 'exclusive' })
    })()
    const ended = mine.catch(() => undefined)
    held.set(name, ended)
    try {
      return await mine
    } finally {
      if (held.get(name) === ended) held.delete(name)
    }
  }
  return { request, query: async () => ({ held: [], pending: [] }) }
}

test('of two tabs that renew at once one works, and the other begins after it, knowing that it waited', async () => {
  const locks = createLocks()
  const join = (name: string) => joinTabs(name, async () => {}, locks)
  const [first, second, other] = [join('ana'), join('ana'), join('ivo')]
  const happened: unknown[] = []
  const answer = Promise.withResolvers<void>()
  const working = [
    first.alone(async (waited) => {
      happened.push({ first: 'begins', waited })
      await answer.promise
      happened.push({ first: 'ends' })
    }),
    second.alone(async (waited) => happened.push({ second: 'begins', waited })),
    other.alone(async (waited) => happened.push({ other: 'begins', waited })),
  ]
  await Bun.sleep(10)
  answer.resolve()
  await Promise.all(working)
  expect(happened).toEqual([
    { first: 'begins', waited: false },
    { other: 'begins', waited: false },
    { first: 'ends' },
    { second: 'begins', waited: true },
  ])
})
