import { join, resolve } from 'node:path'
import { type Environment, parseSettings } from '@otel-bi/runtime/config/parse'
import { variable } from '@otel-bi/runtime/config/variable'
import { variables } from '@otel-bi/runtime/config/variables'

const { env, doc, schema, usedBy } = variables.reportOutputDir
const definitions = {
  port: variables.demoPort,
  dataDir: variables.demoDataDir,
  auth: variables.demoAuth,
  sampleDir: variables.sampleWarehouseDir,
  // Without the services' default: the demo has a folder of its own.
  reports: variable({ env, doc, usedBy, schema: schema.optional() }),
}

/** Folders are taken from where the demo was called. @throws ConfigError with every problem at once. */
export function parseDemoSettings(environment: Environment, cwd: string) {
  const { port, dataDir, auth, sampleDir, reports } = parseSettings(
    definitions,
    environment,
    () => ({
      value: {},
    }),
  )
  const directory = resolve(cwd, dataDir)
  return {
    ports: {
      gateway: port,
      aw: port + 1,
      wwi: port + 2,
      postgres: port + 3,
      identity: port + 4,
      traces: port + 5,
      dashboard: port + 6,
      smtp: port + 7,
      inbox: port + 8,
    },
    auth: auth === 'on',
    directory,
    logs: join(directory, 'logs'),
    reports: reports === undefined ? join(directory, 'reports') : resolve(cwd, reports),
    ...(sampleDir === undefined
      ? { sampleDir: join(directory, 'sample'), generate: true }
      : { sampleDir: resolve(cwd, sampleDir), generate: false }),
  }
}

export type DemoSettings = ReturnType<typeof parseDemoSettings>
