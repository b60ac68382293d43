import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, freshDatabase } from '@otel-bi/store/testing/postgres'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import {
  type ServiceName,
  startService,
  startServices,
  stopServices,
  untilReady,
} from '../../scripts/demo/processes.ts'
import { settledStore } from './settled-store.ts'

/**
 * What a test file may wait for its stack: it may be the first, and fill the store that the others copy, on a machine
 * that does much else. What ends early or does not answer is named by the waits inside, which are shorter.
 */
export const startUpMs = 400_000

/** A busy machine is no lost store and no lost service; tests that lose one stop it, or name their own timeout. */
const patient = { POSTGRES_TIMEOUT_MS: '60000', OVERVIEW_TIMEOUT_SECONDS: '60' }

export type Stack = {
  readonly url: string
  readonly awUrl: string
  readonly wwiUrl: string
  /** What the three services have logged so far. */
  readonly logs: () => Promise<string>
  readonly reportDir: string
  /** The processes of the services that were started and not stopped; one that died is among them. */
  readonly processes: () => { readonly name: ServiceName; readonly pid: number }[]
  /** Stops one service, and answers how to start it again; that waits until all are ready. */
  readonly interrupt: (name: ServiceName) => Promise<() => Promise<void>>
  /** Answers how each process ended: 0 in order, 1 when its deadline had passed. */
  readonly stop: () => Promise<(number | null)[]>
}

/**
 * The three services as real processes on free ports, over sample data and a store of their own. Their jobs have
 * run before, so that nothing is due; over other rows, or with `postgresUrl` of an empty store, they run at start-up.
 */
export async function startStack(
  options: {
    sampleDir?: string
    environment?: Record<string, string | undefined>
    gatewayPort?: number
    postgresUrl?: string
  } = {},
): Promise<Stack> {
  const { sampleDir = testSample, environment = {} } = options
  const isSample = options.sampleDir === undefined
  if (isSample) await ensureSampleWarehouses(testSample)
  const ownStore = () => (isSample ? settledStore(startStack) : freshDatabase())
  const logs = await mkdtemp(join(tmpdir(), 'otel-bi-stack-'))
  const reportDir = await mkdtemp(join(logs, 'reports-'))
  const ports = {
    gateway: options.gatewayPort ?? (await freePort()),
    aw: await freePort(),
    wwi: await freePort(),
  }
  const secret = crypto.randomUUID() + crypto.randomUUID()
  const settings = {
    ports,
    postgresUrl: options.postgresUrl ?? (await ownStore()),
    sampleDir,
    reportDir,
    logs,
    environment: { ...patient, INTERNAL_SERVICE_SHARED_SECRET: secret, ...environment },
  }
  const processes = startServices(settings)
  const stop = async () => {
    const codes = await stopServices(processes)
    await rm(logs, { recursive: true, force: true })
    return codes
  }
  const url = `http://127.0.0.1:${ports.gateway}`
  try {
    await untilReady(url, processes)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url,
    awUrl: `http://127.0.0.1:${ports.aw}`,
    wwiUrl: `http://127.0.0.1:${ports.wwi}`,
    async logs() {
      const texts = await Promise.all(processes.map(({ log }) => Bun.file(log).text()))
      return texts.join('\n')
    },
    reportDir,
    processes: () =>
      processes.flatMap(({ name, child: { pid } }) => (pid === undefined ? [] : [{ name, pid }])),
    async interrupt(name) {
      const index = processes.findIndex((process) => process.name === name)
      await stopServices(processes.splice(index, 1))
      return async () => {
        processes.push(startService(name, settings))
        await untilReady(url, processes)
      }
    },
    stop,
  }
}
