import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { freezeUnderRate, stopUnderCallers } from '../../scripts/bench/outage/measure.ts'
import { openSubject, type Subject } from '../../scripts/bench/outage/subject.ts'

setDefaultTimeout(120_000)

/** Production's timeouts, eight times as fast; `bun run bench outage` takes its time. */
const compressed = {
  timeouts: { connectMs: 500, slotMs: 625, requestMs: 4_000, probeMs: 500, cancelMs: 250 },
  circuit: { failures: 5, openMs: 625 },
  retry: { attempts: 2, firstDelayMs: 5, maxDelayMs: 100 },
}

async function answering(subject: Subject): Promise<void> {
  while ((await subject.ask()) !== 200) await Bun.sleep(50)
}

describe.each(['aw-service', 'wwi-service'] as const)('SQL Server behind %s', (name) => {
  let subject: Subject
  beforeAll(async () => {
    subject = await openSubject(name, compressed)
    await answering(subject)
  })
  afterAll(() => subject.close())

  test.each([
    [50, 15],
    [500, 7],
    [3_000, 3],
  ])(
    'stopped for %d ms under 8 callers, %d times: all 8 have a 200 again each time',
    async (outageMs, runs) => {
      const options = { outageMs, callers: 8, pauseMs: 20, patienceMs: 30_000 }
      for (let run = 0; run < runs; run++) {
        const { healedMs, statuses, lines } = await stopUnderCallers(subject, options)
        expect(healedMs).toBeNumber()
        const others = Object.keys(statuses).filter(
          (status) => status !== '200' && status !== '503',
        )
        expect(others).toEqual([])
        expect(lines).toBeLessThanOrEqual(2)
      }
    },
  )

  test('frozen, every answer from the sixth failure on is 503, and the log has one line', async () => {
    const { statuses, lines } = await freezeUnderRate(subject, { freezeMs: 4_000, everyMs: 25 })
    expect(Object.keys(statuses)).toEqual(['503'])
    expect(lines).toBe(1)
    await answering(subject)
  })
})
