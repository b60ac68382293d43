import { expect, test } from 'bun:test'
import { onSchedule } from './on-schedule.ts'

const everySecond = '* * * * * *'

test('what the work throws is told; what it throws after the stop is not', async () => {
  const errors: unknown[] = []
  const runs: PromiseWithResolvers<void>[] = []
  const second = Promise.withResolvers<void>()
  const stop = onSchedule(
    everySecond,
    () => {
      const run = Promise.withResolvers<void>()
      if (runs.push(run) === 1) run.reject(new Error('lost'))
      else second.resolve()
      return run.promise
    },
    (error) => errors.push(error),
  )
  await second.promise
  stop()
  runs[1]?.reject(new Error('the store is closed'))
  await Bun.sleep(1_200)
  expect(errors).toEqual([new Error('lost')])
  expect(runs).toHaveLength(2)
})
