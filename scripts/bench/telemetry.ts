import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort, freshDatabase, stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { z } from 'zod'
import { type ServiceProcess, startServices, stopServices, untilReady } from '../demo/processes.ts'

const Options = z.object({
  seconds: z.coerce.number().int().min(1).default(3),
  rounds: z.coerce.number().int().min(1).default(3),
  callers: z.coerce.number().int().min(1).default(8),
  rate: z.coerce.number().int().min(1).default(100),
})
type Options = z.output<typeof Options>

type Side = { readonly name: string; readonly url: string; readonly processes: ServiceProcess[] }
type Measured = { readonly perSecond: number; readonly p99: number }

const path = '/api/aw/sales/kpis'

/**
 * Prints what telemetry costs with everything traced and sent, and with the collector down, beside telemetry
 * off: how many requests a second as many callers get answered who never pause, and how long the slowest
 * hundredth takes (p99) of requests that arrive at one rate on every side. Callers who never pause would
 * measure the queue they make themselves. The sides take turns, so that a busy machine disturbs all alike.
 */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: { seconds: text, rounds: text, callers: text, rate: text },
  })
  const options = Options.parse(values)
  await ensureSampleWarehouses(testSample)
  const collector = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: () => Response.json({}) })
  const logs = await mkdtemp(join(tmpdir(), 'otel-bi-bench-'))
  const down = `http://127.0.0.1:${await freePort()}`
  const sides = await Promise.all([
    startSide('off', logs, { OTEL_SDK_DISABLED: 'true' }),
    startSide('on', logs, otlp(`http://127.0.0.1:${collector.port}`)),
    startSide('collector down', logs, otlp(down)),
  ])
  try {
    print(await takeTurns(sides, options))
  } finally {
    await stopServices(sides.flatMap((side) => side.processes))
    await collector.stop(true)
    await stopTestPostgres()
    await rm(logs, { recursive: true, force: true })
  }
}

const otlp = (url: string) => ({
  OTEL_TRACES_EXPORTER: 'otlp',
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
})

async function startSide(
  name: string,
  logs: string,
  environment: Record<string, string>,
): Promise<Side> {
  const ports = { gateway: await freePort(), aw: await freePort(), wwi: await freePort() }
  const processes = startServices({
    ...{ ports, logs },
    environment: { ...environment, RATE_LIMIT_PER_ADDRESS: '0' },
    postgresUrl: await freshDatabase(),
    sampleDir: testSample,
    reportDir: logs,
  })
  const url = `http://127.0.0.1:${ports.gateway}`
  await untilReady(url, processes)
  return { name, url, processes }
}

async function takeTurns(sides: readonly Side[], options: Options) {
  const measured = new Map<string, Measured[]>(sides.map(({ name }) => [name, []]))
  for (const side of sides) await answersPerSecond(side.url, { ...options, seconds: 1 })
  for (let round = 0; round < options.rounds; round++)
    for (const { name, url } of sides) {
      const perSecond = await answersPerSecond(url, options)
      measured.get(name)?.push({ perSecond, p99: await p99AtRate(url, options) })
    }
  return measured
}

async function ask(url: string): Promise<void> {
  const answer = await fetch(`${url}${path}`)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${url}${path} answered ${answer.status}`)
}

/** Asks as fast as a number of callers can. */
async function answersPerSecond(url: string, { seconds, callers }: Options): Promise<number> {
  let answers = 0
  const end = performance.now() + seconds * 1_000
  const caller = async () => {
    for (; performance.now() < end; answers += 1) await ask(url)
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return answers / seconds
}

/** Asks at one rate, whatever became of earlier requests. */
async function p99AtRate(url: string, { seconds, rate }: Options): Promise<number> {
  const begun = performance.now()
  const times = await Promise.all(
    Array.from({ length: seconds * rate }, async (_, index) => {
      const due = begun + (index * 1_000) / rate
      await Bun.sleep(due - performance.now())
      const started = performance.now()
      await ask(url)
      return performance.now() - started
    }),
  )
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.99)] ?? 0
}

function print(measured: ReadonlyMap<string, readonly Measured[]>): void {
  const off = medians(measured.get('off') ?? [])
  console.log('telemetry        requests/s    ratio   p99 ms    ratio')
  for (const [name, rounds] of measured) {
    const { perSecond, p99 } = medians(rounds)
    const cells = [
      name.padEnd(14),
      perSecond.toFixed(0).padStart(12),
      (perSecond / off.perSecond).toFixed(2).padStart(8),
      p99.toFixed(2).padStart(8),
      (p99 / off.p99).toFixed(2).padStart(8),
    ]
    console.log(cells.join(' '))
  }
}

const medians = (rounds: readonly Measured[]): Measured => ({
  perSecond: median(rounds.map((round) => round.perSecond)),
  p99: median(rounds.map((round) => round.p99)),
})

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
