import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { freezeUnderRate, stopUnderCallers } from '../../scripts/bench/outage/measure.ts'
import { openSubject, type Subject } from '../../scripts/bench/outage/subject.ts'

setDefaultTimeout(300_000)

/** Shorter than production's; `bun run bench outage` takes its time. */
const compressed = {
  timeouts: { connectMs: 2_000, slotMs: 2_500, requestMs: 15_000, probeMs: 2_000, cancelMs: 250 },
  circuit: { failures: 5, openMs: 300 },
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
      const options = { outageMs, callers: 8, pauseMs: 20, patienceMs: 60_000 }
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
    const { statuses, lines } = await freezeUnderRate(subject, { freezeMs: 12_000, everyMs: 100 })
    expect(Object.keys(statuses)).toEqual(['503'])
    expect(lines).toBe(1)
    await answering(subject)
  })
})
