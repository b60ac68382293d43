import { expect, test } from 'bun:test'
import { createLogger } from './logger.ts'
import { createRepeatedLog } from './repeated-log.ts'

test('of 50 equal events 2 lines are written: the first, and that there were 49 more', async () => {
  const lines: { message: string; times?: number }[] = []
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) }
  const warn = createRepeatedLog(
    createLogger({ service: 'test', level: 'WARNING', destination }),
    20,
  )
  for (let index = 0; index < 50; index++) warn('busy', {}, 'the warehouse is busy')
  warn('lost', {}, 'the warehouse hung up')
  while (lines.length < 3) await Bun.sleep(5)
  expect(lines.map(({ message, times }) => [message, times])).toEqual([
    ['the warehouse is busy', undefined],
    ['the warehouse hung up', undefined],
    ['the warehouse is busy, again', 49],
  ])
})
