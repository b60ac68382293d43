/**
 * The whole system on this machine: sample data, PostgreSQL, the three services and the dashboard.
 * Stops everything on Ctrl-C, SIGTERM, when one of its parts ends by itself, or when its parent is gone.
 */
import { mkdir } from 'node:fs/promises'
import { configOrExit } from '@otel-bi/runtime/process/config'
import { startEmbeddedPostgres } from '@otel-bi/store/embedded/server'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { buildDashboard } from './build-ui.ts'
import { startIdentityProvider, trustInIdentityProvider } from './demo/identity.ts'
import { secretKeyIn } from './demo/inbox/secret-key.ts'
import { notifyByInbox, startInbox } from './demo/inbox/server.ts'
import { createLifecycle } from './demo/lifecycle.ts'
import { lockFolder } from './demo/lock.ts'
import { refuseTakenPorts } from './demo/ports.ts'
import { hasExited, startServices, stopServices, untilReady } from './demo/processes.ts'
import { parseDemoSettings } from './demo/settings.ts'
import { startTraceStore } from './demo/trace-store/server.ts'

const settings = configOrExit((env) => parseDemoSettings(env, process.cwd()), process.env)
const { ports } = settings
const url = `http://localhost:${ports.gateway}`
const token = `-H "authorization: Bearer $(curl -s localhost:${ports.identity}/token/analyst)" `
const figures = `curl ${settings.auth ? token : ''}'${url}/api/aw/sales/kpis?days_back=365'`

const { onStop, step, stop, isStopping } = await createLifecycle()

try {
  const { identity, dashboard: _, ...always } = ports
  await refuseTakenPorts([...Object.values(always), ...(settings.auth ? [identity] : [])])
  await mkdir(settings.logs, { recursive: true })
  await mkdir(settings.reports, { recursive: true })
  onStop(await lockFolder(settings.directory))
  await Promise.all([
    step('sample data', () =>
      settings.generate ? ensureSampleWarehouses(settings.sampleDir) : undefined,
    ),
    step('dashboard', buildDashboard),
  ])
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
  const telemetry = startTelemetry()
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
        ...telemetry,
        ...notifyByInbox(inbox, { publicUrl: url, secretKey }),
        ...(settings.auth ? trustInIdentityProvider(ports.identity) : {}),
      },
    })
    onStop(async () => void (await stopServices(services)))
    await untilReady(url, services)
    for (const service of services)
      service.child.once('exit', () => {
        if (!isStopping()) void stop(`${service.name} ended by itself; see ${service.log}.`, 1)
      })
    const ended = services.find(hasExited)
    if (ended) throw new Error(`${ended.name} ended by itself; see ${ended.log}`)
  })
  console.log(`
  Dashboard  ${url}
  ${settings.auth ? 'Sign in    as viewer, analyst or admin, with one click; DEMO_AUTH=off turns it off' : 'Sign in    off; DEMO_AUTH=on turns it on'}
  Health     ${url}/api/health/ready
  Figures    ${figures}
  API        ${url}/docs
  Data       ${settings.sampleDir}
  Traces     ${url}/traces
  Reports    ${settings.reports}
  Inbox      ${inbox.url}
  Logs       ${settings.logs}

Ctrl-C stops everything.`)
} catch (error) {
  await stop(error instanceof Error ? error.message : String(error), 1)
}

/** Telemetry goes to OTEL_EXPORTER_OTLP_ENDPOINT; when that is not set, spans go to the demo's own store. */
function startTelemetry() {
  const endpoint = process.env.OTEL_EXPORTER_OTLP_ENDPOINT
  if (endpoint) return { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }
  const store = startTraceStore(ports.traces)
  onStop(store.stop)
  return {
    OTEL_TRACES_EXPORTER: 'otlp',
    OTEL_METRICS_EXPORTER: 'none',
    OTEL_LOGS_EXPORTER: 'none',
    OTEL_EXPORTER_OTLP_ENDPOINT: store.url,
    TRACE_STORE_URL: store.url,
  }
}
