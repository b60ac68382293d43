import { parseArgs } from 'node:util'
import { freshDatabase, stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { startSecuredStack } from '../../tests/stack/security/secured-stack.ts'
import { countAudited } from './soak/audited.ts'
import { askInTurn } from './soak/mixed-load.ts'
import { type ProcessSample, sampleOf } from './soak/process-sample.ts'

const Options = z.object({
  minutes: z.coerce.number().positive().default(15),
  callers: z.coerce.number().int().min(1).default(4),
})

/**
 * Asks the whole stack a mixture of questions and files for some minutes. Prints what each process holds after
 * a fifth of the time and at the end, the statuses, how long health took at most, and the calls without audit row.
 */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { minutes: text, callers: text } })
  const { minutes, callers } = Options.parse(values)
  const postgresUrl = await freshDatabase()
  const unlimited = { RATE_LIMIT_PER_ADDRESS: '0', RATE_LIMIT_PER_SUBJECT: '0' }
  const stack = await startSecuredStack(unlimited, { postgresUrl })
  try {
    const ms = minutes * 60_000
    const asking = askInTurn(stack, callers, ms)
    await Bun.sleep(ms / 5)
    const warm = await Promise.all(stack.processes().map(sampleOf))
    await Bun.sleep((ms * 4) / 5 - 500)
    const last = await Promise.all(stack.processes().map(sampleOf))
    const { statuses, traceIds, slowestHealthMs } = await asking
    console.log(`${minutes} minutes, ${callers} callers, statuses ${JSON.stringify(statuses)}`)
    console.log('process   MiB warm   at the end   growth   handles warm   at the end')
    for (const [index, before] of warm.entries()) print(before, last[index])
    console.log(`health: ${slowestHealthMs.toFixed(0)} ms at most`)
    console.log(
      `calls without audit row: ${traceIds.length - (await countAudited(postgresUrl, traceIds))}`,
    )
  } finally {
    await stack.stop()
    await stopTestPostgres()
  }
}

function print(before: ProcessSample, after: ProcessSample | undefined): void {
  if (!after) throw new Error(`${before.name} is gone`)
  const growth = `${(100 * (after.miB / before.miB - 1)).toFixed(0)} %`
  console.log(
    before.name.padEnd(9),
    String(before.miB).padStart(8),
    String(after.miB).padStart(12),
    growth.padStart(8),
    String(before.handles).padStart(14),
    String(after.handles).padStart(12),
  )
}
