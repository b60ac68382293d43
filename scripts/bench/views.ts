import { parseArgs } from 'node:util'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { createAnswerCache } from '@otel-bi/runtime/http/answer-cache'
import { testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { type Figure, printFigures, spreadOf } from './figures.ts'
import { type BenchService, openServices } from './services.ts'

const Options = z.object({
  runs: z.coerce.number().int().min(1).default(9),
  /** Metric questions of each service. */
  questions: z.coerce.number().int().min(0).default(6),
})
type Options = z.output<typeof Options>

/** What an answer may take beside its SQL: a fifth of it, and this. */
const ownMs = 5
const times = 1.2
const keptBytes = 64 * 2 ** 20

export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { runs: text, questions: text } })
  printFigures(await measureViews(process.env.SAMPLE_WAREHOUSE_DIR, Options.parse(values)))
  await stopTestPostgres()
}

/**
 * Each view and twelve metric questions, computed and kept, in milliseconds, and computed in times of 1.2 times
 * its SQL alone plus 5 ms. Forecasts fit models and are no more than reported.
 */
export async function measureViews(
  directory: string | undefined,
  { runs, questions }: Options,
): Promise<Figure[]> {
  const figures: Figure[] = []
  const computing = await openServices(directory)
  const keeping = await openServices(directory, () => createAnswerCache(keptBytes))
  for (const [index, service] of computing.entries()) {
    const kept = keeping[index]
    for (const path of [
      ...service.paths.filter(isView),
      ...questionsOf(service).slice(0, questions),
    ])
      figures.push(...(await measure(path, runs, service, kept)))
  }
  for (const { close } of [...computing, ...keeping]) await close()
  return figures
}

/** The headline by each dimension in turn, compared with the year before. */
const questionsOf = ({ name }: BenchService): string[] =>
  metricModels[name === 'aw-service' ? 'aw' : 'wwi'].flatMap(
    ({ domain, id, dimensions }: MetricModel) =>
      Object.keys(dimensions).map(
        (dimension) =>
          `/api/${domain}/metrics/${id}?by=${dimension}&range=last_year&compare=previous_year&limit=10`,
      ),
  )

async function measure(
  path: string,
  runs: number,
  service: BenchService,
  kept: BenchService | undefined,
): Promise<Figure[]> {
  const computed = await timesOf(service, path, runs)
  const sql = computed.map(({ sqlMs }) => sqlMs)
  const figures: Figure[] = [
    { name: `${path}: computed`, unit: 'ms', found: spreadOf(computed.map(({ ms }) => ms)) },
    { name: `${path}: its SQL alone`, unit: 'ms', found: spreadOf(sql) },
    {
      name: `${path}: computed, of 1.2 times its SQL and 5 ms`,
      unit: 'times',
      found: spreadOf(computed.map(({ ms, sqlMs }) => ms / (times * sqlMs + ownMs))),
      ...(!isModelled(path) && { wanted: { atMost: 1 } }),
    },
  ]
  if (!kept) return figures
  const again = await timesOf(kept, path, runs)
  return [
    ...figures,
    { name: `${path}: kept`, unit: 'ms', found: spreadOf(again.map(({ ms }) => ms)) },
  ]
}

/** Answers from the rows of the warehouse; the others read the store, or repeat what a view sent. */
const isView = (path: string): boolean =>
  !/\/(?:statements|records|events|scenarios|quality)\b/.test(path)

/** Answers that fit models, in workers of their own; anomalies take theirs from what was fitted before. */
const isModelled = (path: string): boolean => /forecast/.test(path)

async function timesOf(service: BenchService, path: string, runs: number) {
  const call = testCaller(service.app, service.name)
  const found: { readonly ms: number; readonly sqlMs: number }[] = []
  // The first run compiles what the others find compiled, and makes what is kept.
  for (let run = 0; run <= runs; run += 1) {
    service.sql.reset()
    const started = performance.now()
    const response = await call(path)
    await response.arrayBuffer()
    const ms = performance.now() - started
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    if (run > 0) found.push({ ms, sqlMs: service.sql.busyMs() })
  }
  return found
}
