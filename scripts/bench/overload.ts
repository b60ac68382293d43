import { parseArgs } from 'node:util'
import { freshDatabase, stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { startSecuredStack } from '../../tests/stack/security/secured-stack.ts'
import { type Figure, only, p99Of, printFigures, spreadOf } from './figures.ts'
import { type Answered, type Calls, openCalls } from './overload/calls.ts'
import { countAudited } from './soak/audited.ts'

const Options = z.object({
  seconds: z.coerce.number().int().min(5).default(15),
  times: z.coerce.number().positive().default(5),
})
type Options = z.output<typeof Options>

/** As many as a service computes at once. */
const callersAtCapacity = 6
const capacityMs = 5_000
/** From the first call too many until the queue counts as standing and has shrunk. */
const settlingMs = 3_000
const kept = '/api/wwi/sales/kpis?days_back=365'

export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { seconds: text, times: text } })
  printFigures(await measureOverload(Options.parse(values)))
  await stopTestPostgres()
}

/**
 * Computed questions at five times the rate that the whole stack can answer, from twenty users: how long those
 * accepted take, what the others are told, how health, sign-in and kept answers fare meanwhile, how long it
 * takes afterwards until a question is answered as before, and whether each call has its audit row.
 */
export async function measureOverload({ seconds, times }: Options): Promise<Figure[]> {
  const postgresUrl = await freshDatabase()
  const unlimited = { RATE_LIMIT_PER_ADDRESS: '0', RATE_LIMIT_PER_SUBJECT: '0' }
  const stack = await startSecuredStack(unlimited, { postgresUrl })
  try {
    const calls = await openCalls(stack)
    await calls.ask(kept)
    await atCapacity(calls)
    const normal = await atCapacity(calls)
    const perSecond = (times * normal.length) / (capacityMs / 1_000)
    const watched = watch(calls, stack.url)
    const begun = performance.now()
    const all = await arrive(calls, perSecond, seconds * 1_000)
    const meanwhile = await watched()
    const recoveryMs = await recover(calls, p99Of(normal.map(({ tookMs }) => tookMs)))
    const settled = all.filter(({ at }) => at - begun > settlingMs).map(({ answer }) => answer)
    const answers = [...normal, ...all.map(({ answer }) => answer)]
    const traceIds = answers.flatMap(({ traceId }) => traceId ?? [])
    const lost = answers.length - (await countAudited(postgresUrl, traceIds))
    return [
      ...figuresOf(normal, settled),
      {
        name: 'health meanwhile, p99',
        unit: 'ms',
        found: meanwhile.health,
        wanted: { atMost: 50 },
      },
      { name: 'sign-in meanwhile, p99', unit: 'ms', found: meanwhile.me },
      { name: 'a kept answer meanwhile, p99', unit: 'ms', found: meanwhile.kept },
      {
        name: 'until answers as before',
        unit: 'ms',
        found: only(recoveryMs),
        wanted: { atMost: 5_000 },
      },
      { name: 'calls without audit row', unit: 'calls', found: only(lost), wanted: { atMost: 0 } },
    ]
  } finally {
    await stack.stop()
  }
}

function figuresOf(normal: readonly Answered[], overloaded: readonly Answered[]): Figure[] {
  const took = (answers: readonly Answered[]) => answers.map(({ tookMs }) => tookMs)
  const accepted = overloaded.filter(({ status }) => status === 200)
  const refused = overloaded.filter(({ status }) => status === 503)
  const others = overloaded.length - accepted.length - refused.length
  const normalP99 = p99Of(took(normal))
  return [
    { name: 'normal: 6 callers, p99', unit: 'ms', found: only(normalP99) },
    { name: 'accepted', unit: 'calls', found: only(accepted.length) },
    {
      name: 'accepted: p99, in times of normal',
      unit: 'times',
      found: only(p99Of(took(accepted)) / normalP99),
      wanted: { atMost: 3 },
    },
    { name: 'refused with 503', unit: 'calls', found: only(refused.length) },
    { name: 'refused: until told', unit: 'ms', found: spreadOf(took(refused)) },
    {
      name: 'refused without Retry-After',
      unit: 'calls',
      found: only(refused.filter(({ hasRetryAfter }) => !hasRetryAfter).length),
      wanted: { atMost: 0 },
    },
    { name: 'answered otherwise', unit: 'calls', found: only(others), wanted: { atMost: 0 } },
  ]
}

async function atCapacity({ compute }: Calls): Promise<Answered[]> {
  const end = performance.now() + capacityMs
  const answers: Answered[] = []
  const caller = async () => {
    while (performance.now() < end) answers.push(await compute())
  }
  await Promise.all(Array.from({ length: callersAtCapacity }, caller))
  return answers
}

/** Calls that arrive at one rate, whatever becomes of them. */
async function arrive({ compute }: Calls, perSecond: number, ms: number) {
  const begun = performance.now()
  const running: Promise<{ readonly at: number; readonly answer: Answered }>[] = []
  for (let now = begun; now < begun + ms; now = performance.now()) {
    const due = ((now - begun) / 1_000) * perSecond
    while (running.length < due) running.push(compute().then((answer) => ({ at: now, answer })))
    await Bun.sleep(5)
  }
  return Promise.all(running)
}

/** Asks for what must not wait every 50 ms, until it is told to stop. */
function watch({ ask }: Calls, url: string) {
  const found = { health: [] as number[], me: [] as number[], kept: [] as number[] }
  let isOver = false
  const health = async () => {
    const begun = performance.now()
    await (await fetch(`${url}/api/health`)).arrayBuffer()
    return performance.now() - begun
  }
  const watching = (async () => {
    while (!isOver) {
      found.health.push(await health())
      found.me.push((await ask('/api/me')).tookMs)
      found.kept.push((await ask(kept)).tookMs)
      await Bun.sleep(50)
    }
  })()
  return async () => {
    isOver = true
    await watching
    const p99 = (values: readonly number[]) => ({ ...spreadOf(values), median: p99Of(values) })
    return { health: p99(found.health), me: p99(found.me), kept: p99(found.kept) }
  }
}

/** Milliseconds until a new question is answered no later than normally. */
async function recover({ compute }: Calls, normalMs: number): Promise<number> {
  const begun = performance.now()
  for (;;) {
    const { status, tookMs } = await compute()
    if (status === 200 && tookMs <= normalMs) return performance.now() - begun - tookMs
  }
}
