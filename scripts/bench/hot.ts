import { parseArgs } from 'node:util'
import { createAuditWriter } from '@otel-bi/store/audit-writer'
import { openStore } from '@otel-bi/store/store'
import { auditRecord } from '@otel-bi/store/testing/audit-record'
import { z } from 'zod'
import { type Figure, printFigures, spreadOf } from './figures.ts'
import { type Ask, load, type Measured } from './hot/load.ts'
import { type Sides, startSides } from './hot/sides.ts'

const Options = z.object({
  ms: z.coerce.number().int().min(100).default(1_500),
  rounds: z.coerce.number().int().min(1).default(5),
})
type Options = z.output<typeof Options>

/** So long 64 callers call each side before anything is measured: until then the compilers take a fifth of the time. */
const warmMs = 6_000

/** What is wanted of each number of callers, in times of the bare pair's calls a second. */
const wanted = new Map([
  [1, 0.6],
  [16, undefined],
  [64, 1.3],
])

export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { ms: text, rounds: text } })
  printFigures(await measureHot(Options.parse(values)))
}

/**
 * Where the time of one kept KPI goes, with one caller, and how it compares with a bare Hono pair that
 * writes one audit row per call, with 1, 16 and 64 callers: given again by the gateway, and by its service, which a
 * HEAD always reaches. The sides take turns, so that a busy machine disturbs all alike; ratios are medians of rounds,
 * with the least and the most.
 */
export async function measureHot(options: Options): Promise<Figure[]> {
  const sides = await startSides({ OTEL_TRACES_EXPORTER: 'none' })
  try {
    const { asks } = sides
    for (const ask of Object.values(asks)) await load(ask, 64, warmMs)
    const figures = await shares(sides, options)
    for (const callers of wanted.keys()) figures.push(...(await compare(asks, callers, options)))
    const { forwarded: ours, bare } = asks
    for (const callers of [1, 64])
      figures.push(await compareForwarded({ ours, bare }, callers, options))
    return figures
  } finally {
    await sides.stop()
  }
}

/** Microseconds of each part of one call by one caller. */
async function shares({ asks, postgresUrl }: Sides, { ms, rounds }: Options): Promise<Figure[]> {
  const store = openStore({ url: postgresUrl, sslMode: 'disable', applicationName: 'bench' })
  const { append } = createAuditWriter(store)
  const audit: Ask = async () => {
    await append(auditRecord())
    return new Response()
  }
  const found: Record<keyof typeof asks | 'audit', number>[] = []
  const p50 = async (ask: Ask) => 1_000 * (await load(ask, 1, ms / 3)).p50
  for (let round = 0; round < rounds; round += 1)
    found.push({
      ours: await p50(asks.ours),
      forwarded: await p50(asks.forwarded),
      me: await p50(asks.me),
      health: await p50(asks.health),
      bare: await p50(asks.bare),
      audit: await p50(audit),
    })
  await store.close()
  const part = (name: string, of: (one: (typeof found)[number]) => number): Figure => ({
    name: `one caller: ${name}`,
    unit: 'µs',
    found: spreadOf(found.map(of)),
  })
  return [
    part('one kept KPI', ({ ours }) => ours),
    part('of it accept, route and answer', ({ health }) => health),
    part('of it token and limits', ({ me, health }) => me - health),
    part('of it audit, durable', ({ audit }) => audit),
    part('one KPI that its service has kept', ({ forwarded }) => forwarded),
    part('the bare pair', ({ bare }) => bare),
  ]
}

type Pair = Pick<Sides['asks'], 'ours' | 'bare'>

async function compare(asks: Pair, callers: number, options: Options): Promise<Figure[]> {
  const found = await measured(asks, callers, options)
  const least = wanted.get(callers)
  const name = `${callers} callers, against a bare pair`
  return [
    {
      name: `${name}: calls a second`,
      unit: 'times',
      found: ratioOf(found),
      ...(least !== undefined && { wanted: { atLeast: least } }),
    },
    {
      name: `${name}: p99`,
      unit: 'times',
      found: spreadOf(found.map((one) => one.ours.p99 / one.bare.p99)),
      wanted: { atMost: 1 },
    },
  ]
}

async function compareForwarded(asks: Pair, callers: number, options: Options): Promise<Figure> {
  return {
    name: `${callers} callers, from the service, against a bare pair: calls a second`,
    unit: 'times',
    found: ratioOf(await measured(asks, callers, options)),
  }
}

type Found = { readonly ours: Measured; readonly bare: Measured }

async function measured({ ours, bare }: Pair, callers: number, { ms, rounds }: Options) {
  const found: Found[] = []
  for (let round = 0; round < rounds; round += 1)
    found.push({ ours: await load(ours, callers, ms), bare: await load(bare, callers, ms) })
  return found
}

const ratioOf = (found: readonly Found[]) =>
  spreadOf(found.map((one) => one.ours.perSecond / one.bare.perSecond))
