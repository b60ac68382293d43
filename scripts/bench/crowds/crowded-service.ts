import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mintInternalToken } from '@otel-bi/runtime/auth/internal-token'
import { freePort, freshDatabase } from '@otel-bi/store/testing/postgres'
import { startService, stopServices, untilReady } from '../../demo/processes.ts'

export type CrowdedService = {
  readonly url: string
  readonly pid: number
  /** Calls it as the gateway does, for one analyst. */
  readonly ask: (target: string) => Promise<Response>
  readonly stop: () => Promise<void>
}

/** wwi-service as a process of its own over the rows in a folder, with production's bounds. */
export async function openCrowdedService(sampleDir: string): Promise<CrowdedService> {
  const secret = crypto.randomUUID() + crypto.randomUUID()
  const logs = await mkdtemp(join(tmpdir(), 'otel-bi-crowd-'))
  const port = await freePort()
  const service = startService('wwi', {
    ports: { gateway: port, aw: port, wwi: port },
    postgresUrl: await freshDatabase(),
    sampleDir,
    reportDir: logs,
    logs,
    environment: { INTERNAL_SERVICE_SHARED_SECRET: secret },
  })
  const stop = async () => {
    await stopServices([service])
    await rm(logs, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${port}`
  try {
    await untilReady(url, [service])
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url,
    pid: service.child.pid ?? 0,
    async ask(target) {
      const token = await mintInternalToken(secret, 'wwi-service', {
        subject: 'ana',
        roles: ['analyst'],
      })
      return fetch(`${url}${target}`, { headers: { authorization: `Bearer ${token}` } })
    },
    stop,
  }
}
