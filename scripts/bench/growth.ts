import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { startTestPostgres } from '@otel-bi/store/testing/postgres'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import type { WarehouseName } from '@otel-bi/warehouse/sample/schema'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { z } from 'zod'
import { type Figure, only, printFigures, spreadOf } from './figures.ts'
import { grow } from './growth/grow.ts'
import { growthQuestions, type Kind } from './growth/questions.ts'
import { type GrownService, startGrownService } from './growth/service.ts'

const Options = z.object({
  times: z
    .string()
    .default('1,10,100')
    .transform((text) => text.split(',').map(Number)),
  rounds: z.coerce.number().int().min(1).default(5),
})
type Options = z.output<typeof Options>

export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { times: text, rounds: text } })
  printFigures(await measureGrowth(Options.parse(values)))
}

/** The most that an answer may take over 100 times the rows, in times of what it takes over them once. */
const wanted = { kpi: 10, sum: 4, distinct: 10 } as const satisfies Record<Kind, number>
const largestMiB = 1_024

/**
 * What answers cost when there are 10 and 100 times the rows: each service over the files of an extract of
 * `SAMPLE_WAREHOUSE_DIR` or of the generated sample, grown in a temporary folder. No answer is kept. Each round asks
 * every size in turn, so that a busy machine disturbs all alike; ratios are medians of rounds, with the least and most.
 */
export async function measureGrowth(options: Options): Promise<Figure[]> {
  if (realRows === undefined) await ensureSampleWarehouses(testSample)
  const directory = await mkdtemp(join(tmpdir(), 'otel-bi-growth-'))
  const postgres = await startTestPostgres()
  try {
    const figures: Figure[] = []
    for (const database of ['AdventureWorksDW2022', 'WideWorldImportersDW'] as const)
      figures.push(...(await measure(database, directory, postgres.url, options)))
    return figures
  } finally {
    await postgres.stop()
    await rm(directory, { recursive: true, force: true })
  }
}

async function measure(
  database: WarehouseName,
  directory: string,
  postgresUrl: string,
  { times, rounds }: Options,
): Promise<Figure[]> {
  const services: GrownService[] = []
  try {
    for (const factor of times) {
      const subject = await grow(directory, database, realRows ?? testSample, factor)
      services.push(await startGrownService(subject, postgresUrl))
    }
    const figures: Figure[] = []
    for (const { kind, path } of growthQuestions[database])
      figures.push(...figuresOf({ kind, path }, times, await askInTurn(services, path, rounds)))
    const memory = await Promise.all(services.map((service) => service.residentMiB()))
    const held = memory.map(
      (miB, index): Figure => ({
        name: `${database} × ${times[index]}: memory at the end`,
        unit: 'MiB',
        found: only(miB),
        wanted: { atMost: largestMiB },
      }),
    )
    return [...figures, ...held]
  } finally {
    for (const service of services) await service.stop()
    for (const factor of times)
      await rm(join(directory, `${database}-${factor}`), { recursive: true, force: true })
  }
}

/** For each round the milliseconds of each service. What a first answer compiles is not counted. */
async function askInTurn(
  services: readonly GrownService[],
  path: string,
  rounds: number,
): Promise<number[][]> {
  const found: number[][] = []
  for (let round = 0; round <= rounds; round += 1) {
    const took: number[] = []
    for (const service of services) took.push(await service.ask(path))
    if (round > 0) found.push(took)
  }
  return found
}

function figuresOf(
  { kind, path }: { readonly kind: Kind; readonly path: string },
  times: readonly number[],
  rounds: readonly (readonly number[])[],
): Figure[] {
  const [, ...larger] = times
  const cost = larger.map(
    (factor, index): Figure => ({
      name: `${kind}, × ${factor}: ${path}`,
      unit: 'times',
      found: spreadOf(
        rounds.map(([ms = Number.NaN, ...others]) => (others[index] ?? Number.NaN) / ms),
      ),
      ...(factor === 100 && { wanted: { atMost: wanted[kind] } }),
    }),
  )
  const base = spreadOf(rounds.map(([ms = Number.NaN]) => ms))
  return [{ name: `${kind}, × ${times[0]}: ${path}`, unit: 'ms', found: base }, ...cost]
}
