/**
 * For development: the services with `bun --watch` on sample data and a PostgreSQL of their own, and the
 * dashboard from Vite's server, which passes /api and /docs on to the gateway. A saved file is live at once.
 */
import { configOrExit } from '@otel-bi/runtime/process/config'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { createLifecycle } from './demo/lifecycle.ts'
import { prepareFolders, startPlatform } from './demo/platform.ts'
import { refuseTakenPorts } from './demo/ports.ts'
import { startProcess, stopServices, untilAnswers } from './demo/processes.ts'
import { parseDemoSettings } from './demo/settings.ts'

const settings = configOrExit((env) => parseDemoSettings(env, process.cwd()), process.env)
const { ports } = settings
const gateway = `http://127.0.0.1:${ports.gateway}`
const publicUrl = `http://localhost:${ports.dashboard}`
const lifecycle = await createLifecycle()
const { onStop, step, stop } = lifecycle

try {
  const { traces: _, ...used } = ports
  await refuseTakenPorts(Object.values(used))
  await prepareFolders(settings, lifecycle)
  if (settings.generate) await step('sample data', () => ensureSampleWarehouses(settings.sampleDir))
  const inbox = await startPlatform(settings, lifecycle, { publicUrl, watch: true })
  await step('dashboard', async () => {
    const dashboard = startProcess({
      name: 'dashboard',
      script: 'scripts/demo/dashboard/main.ts',
      logs: settings.logs,
      environment: { PORT: String(ports.dashboard), GATEWAY_URL: gateway },
    })
    onStop(async () => void (await stopServices([dashboard])))
    await untilAnswers(publicUrl, [dashboard])
  })
  console.log(`
  Dashboard  ${publicUrl}
  Gateway    ${gateway}
  Inbox      ${inbox.url}
  Logs       ${settings.logs}

A saved file is live at once. Ctrl-C stops everything.`)
} catch (error) {
  await stop(error instanceof Error ? error.message : String(error), 1)
}
