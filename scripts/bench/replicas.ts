import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort, freshDatabase, stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { z } from 'zod'
import { startService, stopServices, untilReady } from '../demo/processes.ts'
import { type Figure, printFigures, spreadOf } from './figures.ts'
import { load } from './hot/load.ts'
import { newQuestion } from './overload/questions.ts'

const Options = z.object({
  ms: z.coerce.number().int().min(100).default(3_000),
  rounds: z.coerce.number().int().min(1).default(3),
})
type Options = z.output<typeof Options>

/** As many as one service computes at once, so that one alone refuses none. */
const callers = 6
const counts = [1, 2, 4]

export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { ms: text, rounds: text } })
  printFigures(await measureReplicas(Options.parse(values)))
  await stopTestPostgres()
}

/** Computed questions a second of 1, 2 and 4 replicas of wwi-service behind one gateway, which share this machine. */
export async function measureReplicas({ ms, rounds }: Options): Promise<Figure[]> {
  await ensureSampleWarehouses(testSample)
  const logs = await mkdtemp(join(tmpdir(), 'otel-bi-replicas-'))
  const ports = { gateway: await freePort(), aw: await freePort() }
  const replicas = await Promise.all(Array.from({ length: Math.max(...counts) }, freePort))
  const balancer = balance(replicas)
  const settings = {
    ...{ logs, reportDir: logs, sampleDir: testSample, postgresUrl: await freshDatabase() },
    environment: {
      INTERNAL_SERVICE_SHARED_SECRET: crypto.randomUUID() + crypto.randomUUID(),
      RATE_LIMIT_PER_ADDRESS: '0',
    },
  }
  const start = (name: 'aw' | 'wwi' | 'gateway', wwi: number) =>
    startService(name, { ...settings, ports: { ...ports, wwi } })
  const processes = [
    start('aw', balancer.port),
    ...replicas.map((port) => start('wwi', port)),
    start('gateway', balancer.port),
  ]
  const url = `http://127.0.0.1:${ports.gateway}`
  let turn = 0
  const ask = () => fetch(`${url}${newQuestion(turn++)}`)
  const perSecond = async (count: number) => {
    balancer.use(count)
    return (await load(ask, callers, ms)).perSecond
  }
  try {
    await untilReady(url, processes)
    await perSecond(Math.max(...counts))
    const found: number[][] = []
    for (let round = 0; round < rounds; round += 1)
      found.push(await inTurn(counts.map((count) => () => perSecond(count))))
    return counts.map((count, index) => ({
      name: `${count} replicas: computed questions, against one`,
      unit: 'times',
      found: spreadOf(found.map((round) => (round[index] ?? 0) / (round[0] ?? 1))),
    }))
  } finally {
    await stopServices(processes)
    await balancer.stop()
    await rm(logs, { recursive: true, force: true })
  }
}

async function inTurn<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  for (const work of works) results.push(await work())
  return results
}

/** Sends each call to the next of the first so many replicas, as a Kubernetes Service would. */
function balance(replicas: readonly number[]) {
  let used = replicas.length
  let turn = 0
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch(request) {
      const { pathname, search } = new URL(request.url)
      const port = replicas[turn++ % used]
      const forwarded = new Request(`http://127.0.0.1:${port}${pathname}${search}`, request)
      // A replica that is not there yet.
      return fetch(forwarded).catch(() => new Response(null, { status: 502 }))
    },
  })
  return {
    port: Number(server.url.port),
    use(count: number) {
      used = count
    },
    stop: () => server.stop(true),
  }
}
