import { parseArgs } from 'node:util'
import { freshDatabase, stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { startSecuredStack } from '../../tests/stack/security/secured-stack.ts'
import { type Figure, only, printFigures, spreadOf } from './figures.ts'
import { countAudited } from './soak/audited.ts'
import { askInTurn } from './soak/mixed-load.ts'
import { type ProcessSamples, samplesOf } from './soak/process-sample.ts'

const Options = z.object({
  minutes: z.coerce.number().positive().default(15),
  callers: z.coerce.number().int().min(1).default(4),
})

export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { minutes: text, callers: text } })
  printFigures(await measureSoak(Options.parse(values)))
  await stopTestPostgres()
}

/**
 * Asks the whole stack a mixture of questions and files for some minutes: what each process holds in the second and
 * in the last fifth of the time, how late its event loop answers health in the first and in the last fifth, the
 * answers 5xx, and the calls without audit row.
 */
export async function measureSoak({
  minutes,
  callers,
}: z.output<typeof Options>): Promise<Figure[]> {
  const postgresUrl = await freshDatabase()
  const unlimited = { RATE_LIMIT_PER_ADDRESS: '0', RATE_LIMIT_PER_SUBJECT: '0' }
  const stack = await startSecuredStack(unlimited, { postgresUrl })
  try {
    const ms = minutes * 60_000
    const begun = performance.now()
    const asking = askInTurn(stack, callers, ms)
    const fifth = ms / 5
    const watch = () => Promise.all(stack.processes().map((one) => samplesOf(one, fifth * 0.95)))
    await Bun.sleep(fifth)
    const warm = await watch()
    await Bun.sleep(begun + 4 * fifth - performance.now())
    const last = await watch()
    const { statuses, traceIds, healthWaits } = await asking
    const failed = Object.entries(statuses).filter(([status]) => Number(status) >= 500)
    const lost = traceIds.length - (await countAudited(postgresUrl, traceIds))
    const during = (from: number, to: number) =>
      spreadOf(
        healthWaits.flatMap(({ at, ms: waited }) =>
          at >= begun + from * ms && at < begun + to * ms ? [waited] : [],
        ),
      )
    return [
      ...warm.flatMap((before) =>
        growth(
          before,
          last.find(({ name }) => name === before.name),
        ),
      ),
      { name: 'event loop: health in the first fifth', unit: 'ms', found: during(0, 0.2) },
      { name: 'event loop: health in the last fifth', unit: 'ms', found: during(0.8, 1) },
      { name: 'answers', unit: 'calls', found: only(total(Object.entries(statuses))) },
      ...failed.map(([status, count]): Figure => {
        return { name: `answers ${status}`, unit: 'calls', found: only(count) }
      }),
      { name: 'answers 5xx', unit: 'calls', found: only(total(failed)), wanted: { atMost: 0 } },
      { name: 'calls without audit row', unit: 'calls', found: only(lost), wanted: { atMost: 0 } },
    ]
  } finally {
    await stack.stop()
  }
}

const total = (counts: readonly (readonly [string, number])[]): number =>
  counts.reduce((sum, [, count]) => sum + count, 0)

function growth(before: ProcessSamples, after: ProcessSamples | undefined): Figure[] {
  if (!after) throw new Error(`${before.name} is gone`)
  const { name } = before
  return [
    { name: `${name}: memory when warm`, unit: 'MiB', found: before.miB },
    { name: `${name}: memory at the end`, unit: 'MiB', found: after.miB },
    {
      name: `${name}: memory, growth`,
      unit: '%',
      found: only(100 * (after.miB.median / before.miB.median - 1)),
      wanted: { atMost: 10 },
    },
    { name: `${name}: handles when warm`, unit: 'handles', found: before.handles },
    { name: `${name}: handles at the end`, unit: 'handles', found: after.handles },
  ]
}
