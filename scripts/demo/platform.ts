import { mkdir } from 'node:fs/promises'
import { startEmbeddedPostgres } from '@otel-bi/store/embedded/server'
import { startIdentityProvider, trustInIdentityProvider } from './identity.ts'
import { secretKeyIn } from './inbox/secret-key.ts'
import { type Inbox, notifyByInbox, startInbox } from './inbox/server.ts'
import type { Lifecycle } from './lifecycle.ts'
import { lockFolder } from './lock.ts'
import { hasExited, startServices, stopServices, untilReady } from './processes.ts'
import type { DemoSettings } from './settings.ts'

/** Makes the folders, and keeps a second start out of them until this one stops. */
export async function prepareFolders(
  { directory, logs, reports }: DemoSettings,
  { onStop }: Lifecycle,
): Promise<void> {
  await mkdir(logs, { recursive: true })
  await mkdir(reports, { recursive: true })
  onStop(await lockFolder(directory))
}

type Options = {
  /** Where users find the dashboard: the links in mails lead there. */
  readonly publicUrl: string
  readonly environment?: Readonly<Record<string, string>>
  /** Starts a service again when one of its files is saved. */
  readonly watch?: boolean
}

/**
 * PostgreSQL, sign-in unless it is off, an inbox, and the three services. Everything stops when PostgreSQL ends, or a
 * service that is not watched.
 */
export async function startPlatform(
  { directory, logs, ports, reports, sampleDir, auth }: DemoSettings,
  { onStop, step, stop, isStopping }: Lifecycle,
  { publicUrl, environment = {}, watch = false }: Options,
): Promise<Inbox> {
  const postgres = await step('PostgreSQL', () =>
    startEmbeddedPostgres({ directory: `${directory}/postgres`, port: ports.postgres }),
  )
  onStop(postgres.stop)
  void postgres.died.then((how) => stop(`PostgreSQL ended by itself: ${how}.`, 1))
  if (auth)
    await step('sign-in', async () => {
      const provider = await startIdentityProvider(ports, logs)
      onStop(async () => void (await stopServices([provider])))
    })
  const inbox = await step('inbox', () => startInbox(ports))
  onStop(inbox.stop)
  const secretKey = await secretKeyIn(directory)
  await step('services', async () => {
    const services = startServices({
      ...{ ports, logs, sampleDir, watch },
      postgresUrl: postgres.url,
      reportDir: reports,
      environment: {
        ...environment,
        ...notifyByInbox(inbox, { publicUrl, secretKey }),
        ...(auth ? trustInIdentityProvider(ports.identity) : {}),
      },
    })
    onStop(async () => void (await stopServices(services)))
    await untilReady(`http://127.0.0.1:${ports.gateway}`, services)
    if (watch) return
    for (const service of services)
      service.child.once('exit', () => {
        if (!isStopping()) void stop(`${service.name} ended by itself; see ${service.log}.`, 1)
      })
    const ended = services.find(hasExited)
    if (ended) throw new Error(`${ended.name} ended by itself; see ${ended.log}`)
  })
  return inbox
}
