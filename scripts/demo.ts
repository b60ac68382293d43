/**
 * The whole system on this machine: sample data, PostgreSQL, the three services and the dashboard.
 * Stops everything on Ctrl-C, SIGTERM, when one of its parts ends by itself, or when its parent is gone.
 */
import { mkdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { configOrExit } from '@otel-bi/runtime/process/config'
import { startEmbeddedPostgres } from '@otel-bi/store/embedded/server'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { buildDashboard } from './build-ui.ts'
import { startIdentityProvider, trustInIdentityProvider } from './demo/identity.ts'
import { lockFolder } from './demo/lock.ts'
import { onOrphaned } from './demo/orphan.ts'
import { hasExited, startServices, stopServices, untilReady } from './demo/processes.ts'
import { parseDemoSettings } from './demo/settings.ts'
import { startTraceStore } from './demo/trace-store/server.ts'

const settings = configOrExit((env) => parseDemoSettings(env, process.cwd()), process.env)
const { ports } = settings
const url = `http://localhost:${ports.gateway}`
const token = `-H "authorization: Bearer $(curl -s localhost:${ports.identity}/token/analyst)" `
const figures = `curl ${settings.auth ? token : ''}'${url}/api/aw/sales/kpis?days_back=365'`

/** What is running, each with its way to stop; stopped in reverse. */
const running: (() => Promise<void>)[] = []
let stopping: Promise<never> | undefined

function stop(reason: string, code: number): Promise<never> {
  stopping ??= (async () => {
    console.log(`\n${reason} Stopping …`)
    for (const end of running.reverse()) await end()
    console.log('Stopped; nothing is left running.')
    process.exit(code)
  })()
  return stopping
}

process.on('SIGINT', () => stop('Interrupted.', 0))
process.on('SIGTERM', () => stop('Terminated.', 0))
process.on('SIGHUP', () => stop('Hung up.', 0))
await onOrphaned(() => stop('The launching process is gone.', 0))

try {
  await refuseTakenPorts()
  await mkdir(settings.logs, { recursive: true })
  await mkdir(settings.reports, { recursive: true })
  running.push(await lockFolder(settings.directory))
  await Promise.all([
    step('sample data', () =>
      settings.generate ? ensureSampleWarehouses(settings.sampleDir) : undefined,
    ),
    step('dashboard', buildDashboard),
  ])
  const postgres = await step('PostgreSQL', () =>
    startEmbeddedPostgres({ directory: `${settings.directory}/postgres`, port: ports.postgres }),
  )
  running.push(postgres.stop)
  void postgres.died.then((how) => stop(`PostgreSQL ended by itself: ${how}.`, 1))
  if (settings.auth)
    await step('sign-in', async () => {
      const provider = await startIdentityProvider(ports, settings.logs)
      running.push(async () => void (await stopServices([provider])))
    })
  const telemetry = startTelemetry()
  await step('services', async () => {
    const services = startServices({
      ports,
      postgresUrl: postgres.url,
      sampleDir: settings.sampleDir,
      reportDir: settings.reports,
      logs: settings.logs,
      environment: {
        ...telemetry,
        ...(settings.auth ? trustInIdentityProvider(ports.identity) : {}),
      },
    })
    running.push(async () => void (await stopServices(services)))
    await untilReady(url, services)
    for (const service of services)
      service.child.once('exit', () => {
        if (!stopping) void stop(`${service.name} ended by itself; see ${service.log}.`, 1)
      })
    const ended = services.find(hasExited)
    if (ended) throw new Error(`${ended.name} ended by itself; see ${ended.log}`)
  })
  console.log(`
  Dashboard  ${url}
  ${settings.auth ? 'Sign in    as viewer, analyst or admin, with one click; DEMO_AUTH=off asks nobody' : 'Sign in    nobody has to; DEMO_AUTH=on asks for it'}
  Health     ${url}/api/health/ready
  Figures    ${figures}
  API        ${url}/docs
  Data       ${settings.sampleDir}
  Traces     ${url}/traces
  Reports    ${settings.reports}
  Logs       ${settings.logs}

Ctrl-C stops everything.`)
} catch (error) {
  await stop(error instanceof Error ? error.message : String(error), 1)
}

async function step<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await work()
  if (stopping) return stopping
  console.log(`✓ ${what.padEnd(12)} ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return result
}

async function refuseTakenPorts(): Promise<void> {
  const taken: number[] = []
  const { identity, ...always } = ports
  const needed = [...Object.values(always), ...(settings.auth ? [identity] : [])]
  for (const port of needed) if (await answers(port)) taken.push(port)
  if (taken.length > 0)
    throw new Error(
      `Port ${taken.join(', ')} is in use. Stop what uses it, or choose other ports: DEMO_PORT=9000 takes 9000 to 9005.`,
    )
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Telemetry goes to the collector that the demo was told of, or the spans to a store of its own. */
function startTelemetry() {
  const endpoint = process.env.OTEL_EXPORTER_OTLP_ENDPOINT
  if (endpoint) return { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }
  const store = startTraceStore(ports.traces)
  running.push(store.stop)
  return {
    OTEL_TRACES_EXPORTER: 'otlp',
    OTEL_METRICS_EXPORTER: 'none',
    OTEL_LOGS_EXPORTER: 'none',
    OTEL_EXPORTER_OTLP_ENDPOINT: store.url,
    TRACE_STORE_URL: store.url,
  }
}
