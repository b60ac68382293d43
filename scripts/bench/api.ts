import { parseArgs } from 'node:util'
import { testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { type BenchService, openServices } from './services.ts'

const Options = z.object({ runs: z.coerce.number().int().min(1).default(15) })

const targetMs = 150
const forecastTargetMs = 1_500

/**
 * Prints the median time each view takes when nothing is cached, and the share of it spent in SQL, on
 * the embedded engine over SAMPLE_WAREHOUSE_DIR or the generated sample.
 */
export async function run(args: string[]): Promise<void> {
  await measureAll(args, ({ paths }) => paths)
}

/** Measures the paths that `pathsOf` chooses of each service. */
export async function measureAll(
  args: string[],
  pathsOf: (service: BenchService) => readonly string[],
): Promise<void> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string' } } })
  const { runs } = Options.parse(values)
  console.log('view                                              median ms  slowest    SQL %')
  for (const service of await openServices(process.env.SAMPLE_WAREHOUSE_DIR)) {
    for (const path of pathsOf(service)) await measure(service, path, runs)
    await service.close()
  }
  await stopTestPostgres()
}

async function measure(service: BenchService, path: string, runs: number): Promise<void> {
  const call = testCaller(service.app, service.name)
  const times: number[] = []
  const shares: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    service.sql.reset()
    const started = performance.now()
    const response = await call(path)
    await response.arrayBuffer()
    const took = performance.now() - started
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    // The first run compiles what the others find compiled.
    if (run === 0) continue
    times.push(took)
    shares.push(service.sql.busyMs() / took)
  }
  const typical = median(times)
  const over = typical > (path.includes('/forecast') ? forecastTargetMs : targetMs)
  console.log(
    path.padEnd(48),
    typical.toFixed(1).padStart(10),
    Math.max(...times)
      .toFixed(1)
      .padStart(8),
    (100 * median(shares)).toFixed(0).padStart(8),
    over ? ' over its target' : '',
  )
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
