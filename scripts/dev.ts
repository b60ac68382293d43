/**
 * For development: the services with `bun --watch` on sample data and a PostgreSQL of their own, and the
 * dashboard from Vite's server, which passes /api and /docs on to the gateway. A saved file is live at once.
 */
import { mkdir } from 'node:fs/promises'
import { configOrExit } from '@otel-bi/runtime/process/config'
import { startEmbeddedPostgres } from '@otel-bi/store/embedded/server'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { startIdentityProvider, trustInIdentityProvider } from './demo/identity.ts'
import { secretKeyIn } from './demo/inbox/secret-key.ts'
import { notifyByInbox, startInbox } from './demo/inbox/server.ts'
import { createLifecycle } from './demo/lifecycle.ts'
import { lockFolder } from './demo/lock.ts'
import { refuseTakenPorts } from './demo/ports.ts'
import {
  startProcess,
  startServices,
  stopServices,
  untilAnswers,
  untilReady,
} from './demo/processes.ts'
import { parseDemoSettings } from './demo/settings.ts'

const settings = configOrExit((env) => parseDemoSettings(env, process.cwd()), process.env)
const { ports } = settings
const gateway = `http://127.0.0.1:${ports.gateway}`
const { onStop, step, stop } = await createLifecycle()

try {
  const { traces: _, ...used } = ports
  await refuseTakenPorts(Object.values(used))
  await mkdir(settings.logs, { recursive: true })
  await mkdir(settings.reports, { recursive: true })
  onStop(await lockFolder(settings.directory))
  if (settings.generate) await step('sample data', () => ensureSampleWarehouses(settings.sampleDir))
  const postgres = await step('PostgreSQL', () =>
    startEmbeddedPostgres({ directory: `${settings.directory}/postgres`, port: ports.postgres }),
  )
  onStop(postgres.stop)
  void postgres.died.then((how) => stop(`PostgreSQL ended by itself: ${how}.`, 1))
  if (settings.auth)
    await step('sign-in', async () => {
      const provider = await startIdentityProvider(ports, settings.logs)
      onStop(async () => void (await stopServices([provider])))
    })
  const inbox = await step('inbox', () => startInbox(ports))
  onStop(inbox.stop)
  const secretKey = await secretKeyIn(settings.directory)
  await step('services', async () => {
    const services = startServices({
      ports,
      postgresUrl: postgres.url,
      sampleDir: settings.sampleDir,
      reportDir: settings.reports,
      logs: settings.logs,
      environment: {
        ...notifyByInbox(inbox, { publicUrl: `http://localhost:${ports.dashboard}`, secretKey }),
        ...(settings.auth ? trustInIdentityProvider(ports.identity) : {}),
      },
      watch: true,
    })
    onStop(async () => void (await stopServices(services)))
    await untilReady(gateway, services)
  })
  await step('dashboard', async () => {
    const dashboard = startProcess({
      name: 'dashboard',
      script: 'scripts/demo/dashboard/main.ts',
      logs: settings.logs,
      environment: { PORT: String(ports.dashboard), GATEWAY_URL: gateway },
    })
    onStop(async () => void (await stopServices([dashboard])))
    await untilAnswers(`http://localhost:${ports.dashboard}`, [dashboard])
  })
  console.log(`
  Dashboard  http://localhost:${ports.dashboard}
  Gateway    ${gateway}
  Inbox      ${inbox.url}
  Logs       ${settings.logs}

A saved file is live at once. Ctrl-C stops everything.`)
} catch (error) {
  await stop(error instanceof Error ? error.message : String(error), 1)
}
