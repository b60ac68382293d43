import { expect, test } from 'bun:test'
import { keepLooking } from './keep-looking.ts'

/** Answers each look in turn, and stops when none is left; the errors that were told. */
async function told(...ends: readonly ('seen' | 'failed')[]): Promise<string[]> {
  const errors: string[] = []
  const stopped = Promise.withResolvers<void>()
  let looks = 0
  const stop = keepLooking(
    async () => {
      const end = ends[looks]
      looks += 1
      if (end === undefined) stopped.resolve()
      if (end === 'failed') throw new Error(`look ${looks}`)
    },
    1,
    (error) => errors.push(error instanceof Error ? error.message : ''),
  )
  await stopped.promise
  stop()
  return errors
}

test('one look that fails is made up for by the next: nobody is told', async () => {
  expect(await told('seen', 'failed', 'seen', 'failed')).toEqual([])
})

test('five failures in a row are told once, at the second; after a look that succeeds, anew', async () => {
  const lost = ['failed', 'failed', 'failed', 'failed', 'failed'] as const
  expect(await told(...lost, 'seen', 'failed', 'failed')).toEqual(['look 2', 'look 8'])
})

test('a look under way when it is stopped may fail without being told, and is the last', async () => {
  const errors: unknown[] = []
  const looking: PromiseWithResolvers<void>[] = []
  const begun = Promise.withResolvers<void>()
  const stop = keepLooking(
    () => {
      const look = Promise.withResolvers<void>()
      looking.push(look)
      if (looking.length === 1) look.reject(new Error('first'))
      else begun.resolve()
      return look.promise
    },
    1,
    (error) => errors.push(error),
  )
  await begun.promise
  stop()
  looking[1]?.reject(new Error('the store is closed'))
  await Bun.sleep(20)
  expect(errors).toEqual([])
  expect(looking).toHaveLength(2)
})
