import { mkdir } from 'node:fs/promises'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { measureExports } from './export.ts'
import { type Figure, isAsWanted, printFigures } from './figures.ts'
import { measureGrowth } from './growth.ts'
import { measureHot } from './hot.ts'
import { measureOverload } from './overload.ts'
import { measureReplicas } from './replicas.ts'
import { measureSoak } from './soak.ts'
import { measureViews } from './views.ts'

const Options = z.object({
  quick: z.boolean().default(false),
  minutes: z.coerce.number().positive().optional(),
})
type Options = z.output<typeof Options>

const results = join(import.meta.dir, '../../bench/results.json')

/** Every part in turn as one table, and all figures with the machine that found them in `bench/results.json`. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { quick: { type: 'boolean' }, minutes: { type: 'string' } },
  })
  const parts: Record<string, readonly Figure[]> = {}
  for (const [name, measure] of Object.entries(partsOf(Options.parse(values)))) {
    console.log(`\n${name}`)
    const figures = await measure()
    printFigures(figures)
    parts[name] = figures
    // After each part, so that one that fails costs no other.
    await save(parts)
  }
  await stopTestPostgres()
  const missed = Object.values(parts)
    .flat()
    .filter((figure) => !isAsWanted(figure))
  console.log(`\n${missed.length} of the wanted figures are missed; all of them are in ${results}`)
}

function partsOf({
  quick,
  minutes = quick ? 1 : 15,
}: Options): Record<string, () => Promise<Figure[]>> {
  const short = { ms: 500, rounds: 3 }
  return {
    'a kept answer against a bare pair': () => measureHot(quick ? short : { ms: 1_500, rounds: 5 }),
    'views and metric questions': () =>
      measureViews(process.env.SAMPLE_WAREHOUSE_DIR, { runs: quick ? 3 : 9, questions: 6 }),
    exports: () => measureExports({ rows: quick ? 20_000 : 100_000 }),
    'growth of the data': () =>
      measureGrowth({ times: quick ? [1, 10] : [1, 10, 100], rounds: quick ? 2 : 5 }),
    'replicas of a service': () => measureReplicas(quick ? short : { ms: 3_000, rounds: 3 }),
    overload: () => measureOverload({ seconds: quick ? 8 : 15, times: 5 }),
    soak: () => measureSoak({ minutes, callers: 4 }),
  }
}

async function save(parts: Readonly<Record<string, readonly Figure[]>>): Promise<void> {
  await mkdir(join(results, '..'), { recursive: true })
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
    bun: Bun.version,
  }
  const measuredAt = new Date().toISOString()
  await Bun.write(results, `${JSON.stringify({ measuredAt, machine, parts }, null, 2)}\n`)
}
