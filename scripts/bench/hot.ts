import { parseArgs } from 'node:util'
import { createAuditWriter } from '@otel-bi/store/audit-writer'
import { openStore } from '@otel-bi/store/store'
import { auditRecord } from '@otel-bi/store/testing/audit-record'
import { z } from 'zod'
import { type Ask, load, type Measured, type Spread, spreadOf } from './hot/load.ts'
import { type Sides, startSides } from './hot/sides.ts'

const Options = z.object({
  ms: z.coerce.number().int().min(100).default(1_500),
  rounds: z.coerce.number().int().min(1).default(5),
})
type Options = z.output<typeof Options>

/**
 * Where the time of one kept KPI goes, with one caller, and how it compares with a bare Hono pair that
 * writes one audit row per call, with 1, 16 and 64 callers. The sides take turns, so that a busy machine
 * disturbs all alike; ratios are medians of rounds, with the least and the most.
 */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { ms: text, rounds: text } })
  const options = Options.parse(values)
  const sides = await startSides({ OTEL_TRACES_EXPORTER: 'none' })
  try {
    const { asks } = sides
    for (const ask of Object.values(asks)) await load(ask, 16, options.ms)
    printShares(await shares(sides, options))
    console.log('callers      times a bare pair           p99, times the pair’s')
    for (const callers of [1, 16, 64]) printRatios(callers, await compare(asks, callers, options))
  } finally {
    await sides.stop()
  }
}

/** Milliseconds of one call of each part, medians of the rounds. */
async function shares({ asks, postgresUrl }: Sides, { ms, rounds }: Options) {
  const store = openStore({ url: postgresUrl, sslMode: 'disable', applicationName: 'bench' })
  const { append } = createAuditWriter(store)
  const audit: Ask = async () => {
    await append(auditRecord())
    return new Response()
  }
  const parts = Object.entries({ ...asks, audit })
  const found = new Map<string, number[]>(parts.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [name, ask] of parts) found.get(name)?.push((await load(ask, 1, ms / 3)).p50)
  await store.close()
  return (name: keyof typeof asks | 'audit') => spreadOf(found.get(name) ?? []).median
}

function printShares(of: Awaited<ReturnType<typeof shares>>): void {
  const parts = {
    'accept, route and answer': of('health'),
    'token and limits': of('me') - of('health'),
    'forward to the service': of('ours') - of('service') - (of('me') - of('health')),
    'audit: durable': of('audit'),
    'the service itself': of('service') - of('audit'),
  }
  const all = of('ours')
  console.log(
    `one caller, one kept KPI: ${(all * 1_000).toFixed(0)} µs (bare pair ${(of('bare') * 1_000).toFixed(0)})`,
  )
  for (const [name, ms] of Object.entries(parts))
    console.log(
      `  ${name.padEnd(26)} ${(ms * 1_000).toFixed(0).padStart(6)} µs ${((100 * ms) / all).toFixed(0).padStart(4)} %`,
    )
}

async function compare({ ours, bare }: Sides['asks'], callers: number, { ms, rounds }: Options) {
  const found: { readonly ours: Measured; readonly bare: Measured }[] = []
  for (let round = 0; round < rounds; round += 1)
    found.push({ ours: await load(ours, callers, ms), bare: await load(bare, callers, ms) })
  return {
    perSecond: spreadOf(found.map((one) => one.ours.perSecond / one.bare.perSecond)),
    p99: spreadOf(found.map((one) => one.ours.p99 / one.bare.p99)),
  }
}

function printRatios(callers: number, ratios: Awaited<ReturnType<typeof compare>>): void {
  const text = ({ median, min, max }: Spread) =>
    `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`
  console.log(
    String(callers).padStart(7),
    text(ratios.perSecond).padStart(24),
    text(ratios.p99).padStart(30),
  )
}
