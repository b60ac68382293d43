import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { startTestPostgres } from '@otel-bi/store/testing/postgres'
import { writeGrownRows } from '@otel-bi/warehouse/extract/testing/grown-rows'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import type { WarehouseName } from '@otel-bi/warehouse/sample/schema'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { z } from 'zod'
import { awExtractTables } from '../../services/aw/src/extract-tables.ts'
import { wwiExtractTables } from '../../services/wwi/src/extract-tables.ts'
import { growthQuestions, type Kind } from './growth/questions.ts'
import { type GrownService, startGrownService } from './growth/service.ts'
import { type Spread, spreadOf } from './hot/load.ts'

const Options = z.object({
  times: z
    .string()
    .default('1,10,100')
    .transform((text) => text.split(',').map(Number)),
  rounds: z.coerce.number().int().min(1).default(5),
})
type Options = z.output<typeof Options>

const extracts = {
  AdventureWorksDW2022: awExtractTables,
  WideWorldImportersDW: wwiExtractTables,
} as const

/**
 * What answers cost when there are 10 and 100 times the rows: each service over the files of an extract of
 * `SAMPLE_WAREHOUSE_DIR` or of the generated sample, grown in a temporary folder. No answer is kept. Each round asks
 * every size in turn, so that a busy machine disturbs all alike; ratios are medians of rounds, with the least and most.
 */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { times: text, rounds: text } })
  const options = Options.parse(values)
  if (realRows === undefined) await ensureSampleWarehouses(testSample)
  const directory = await mkdtemp(join(tmpdir(), 'otel-bi-growth-'))
  const postgres = await startTestPostgres()
  try {
    for (const database of ['AdventureWorksDW2022', 'WideWorldImportersDW'] as const)
      await measure(database, directory, postgres.url, options)
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
): Promise<void> {
  const services: GrownService[] = []
  try {
    for (const factor of times) {
      const folder = `${database}-${factor}`
      const started = performance.now()
      const { tables, facts } = await writeGrownRows(
        join(directory, folder),
        ...([database, realRows ?? testSample, extracts[database], factor] as const),
      )
      const seconds = ((performance.now() - started) / 1_000).toFixed(0)
      console.log(`${database} × ${factor}: ${facts} rows of facts, written in ${seconds} s`)
      services.push(await startGrownService({ directory, folder, database, tables }, postgresUrl))
    }
    const heads = times.slice(1).map((factor) => `× ${factor} takes`.padEnd(24))
    console.log(`kind      ms × ${String(times[0]).padEnd(5)}${heads.join('')}question`)
    for (const { kind, path } of growthQuestions[database])
      print(kind, path, await askInTurn(services, path, rounds))
    const memory = await Promise.all(services.map((service) => service.residentMiB()))
    const shown = times.map((factor, index) => `× ${factor} ${memory[index]} MiB`)
    console.log(`memory at the end: ${shown.join(', ')}\n`)
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

function print(kind: Kind, path: string, rounds: readonly (readonly number[])[]): void {
  const [, ...larger] = rounds[0] ?? []
  const base = spreadOf(rounds.map(([ms = Number.NaN]) => ms))
  const ratios = larger.map((_, index) =>
    spreadOf(rounds.map(([ms = Number.NaN, ...others]) => (others[index] ?? Number.NaN) / ms)),
  )
  const shown = ratios.map((ratio) => textOf(ratio).padEnd(24))
  console.log(`${kind.padEnd(9)} ${base.median.toFixed(1).padStart(6)}   ${shown.join('')}${path}`)
}

const textOf = ({ median, min, max }: Spread) =>
  `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})`
