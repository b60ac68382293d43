/**
 * The whole system on this machine: sample data, PostgreSQL, the three services and the dashboard.
 * Stops everything on Ctrl-C, SIGTERM, when one of its parts ends by itself, or when its parent is gone.
 */
import { configOrExit } from '@otel-bi/runtime/process/config'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { buildDashboard } from './build-ui.ts'
import { createLifecycle } from './demo/lifecycle.ts'
import { prepareFolders, startPlatform } from './demo/platform.ts'
import { refuseTakenPorts } from './demo/ports.ts'
import { parseDemoSettings } from './demo/settings.ts'
import { startTraceStore } from './demo/trace-store/server.ts'

const settings = configOrExit((env) => parseDemoSettings(env, process.cwd()), process.env)
const { ports } = settings
const url = `http://localhost:${ports.gateway}`
const token = `-H "authorization: Bearer $(curl -s localhost:${ports.identity}/token/analyst)" `
const figures = `curl ${settings.auth ? token : ''}'${url}/api/aw/sales/kpis?days_back=365'`

const lifecycle = await createLifecycle()
const { onStop, step, stop } = lifecycle

try {
  const { identity, dashboard: _, ...always } = ports
  await refuseTakenPorts([...Object.values(always), ...(settings.auth ? [identity] : [])])
  await prepareFolders(settings, lifecycle)
  await Promise.all([
    step('sample data', () =>
      settings.generate ? ensureSampleWarehouses(settings.sampleDir) : undefined,
    ),
    step('dashboard', buildDashboard),
  ])
  const inbox = await startPlatform(settings, lifecycle, {
    publicUrl: url,
    environment: startTelemetry(),
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
