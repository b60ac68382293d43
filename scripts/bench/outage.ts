import { parseArgs } from 'node:util'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { freezeUnderRate, type Outage, stopUnderCallers } from './outage/measure.ts'
import { openSubject } from './outage/subject.ts'

const Options = z.object({
  /** Runs of each length: 1, 10 and 60 seconds. */
  runs: z
    .string()
    .default('30,15,5')
    .transform((text) => text.split(',').map(Number)),
  callers: z.coerce.number().int().min(1).default(8),
  freeze: z.coerce.number().int().min(0).default(40),
})

const lengthsMs = [1_000, 10_000, 60_000]

/**
 * Stops the database server of both services for 1, 10 and 60 seconds under callers that keep asking,
 * and prints how long after its return every caller has a 200 again; then freezes it under four
 * questions a second. Timeouts are those of production, and so is the time this takes.
 */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { runs: text, callers: text, freeze: text } })
  const { runs, callers, freeze } = Options.parse(values)
  const subjects = [await openSubject('aw-service'), await openSubject('wwi-service')]
  try {
    for (const subject of subjects) await subject.ask()
    for (const [index, outageMs] of lengthsMs.entries()) {
      const measured: Outage[] = []
      const options = { outageMs, callers, pauseMs: 100, patienceMs: 60_000 }
      for (let count = 0; count < (runs[index] ?? 0); count++)
        measured.push(
          ...(await Promise.all(subjects.map((each) => stopUnderCallers(each, options)))),
        )
      for (const { name } of subjects) print(measured.filter(({ service }) => service === name))
    }
    if (freeze === 0) return
    const options = { freezeMs: freeze * 1_000, everyMs: 250 }
    for (const subject of subjects) {
      const { service, statuses, slowestMs, sixthMs, lines } = await freezeUnderRate(
        subject,
        options,
      )
      console.log(
        `${service} frozen for ${freeze} s: sixth failure after ${seconds(sixthMs)}, from then on ${JSON.stringify(statuses)}, at most ${seconds(slowestMs)} each, ${lines} line of the log`,
      )
    }
  } finally {
    for (const subject of subjects) await subject.close()
    await stopTestPostgres()
  }
}

function print(outages: readonly Outage[]): void {
  const [first] = outages
  if (!first) return
  const times = outages.map(({ healedMs }) => healedMs ?? Number.POSITIVE_INFINITY)
  const statuses: Record<string, number> = {}
  for (const outage of outages)
    for (const [status, count] of Object.entries(outage.statuses))
      statuses[status] = (statuses[status] ?? 0) + count
  const within = times.filter((time) => time <= 10_000).length
  console.log(
    `${first.service} stopped for ${first.outageMs / 1_000} s, ${outages.length} times: ${within} healed within 10 s, slowest ${seconds(Math.max(...times))}, median ${seconds(times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)}; ${JSON.stringify(statuses)}; at most ${Math.max(...outages.map(({ lines }) => lines))} lines of the log`,
  )
}

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`
