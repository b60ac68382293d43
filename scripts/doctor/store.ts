import { type Environment, parseSettings } from '@otel-bi/runtime/config/parse'
import { variables } from '@otel-bi/runtime/config/variables'
import { inspectStore } from '@otel-bi/store/readiness/inspect'
import { openStore } from '@otel-bi/store/store'

const definitions = {
  url: variables.postgresUrl,
  schema: variables.postgresSchema,
  sslMode: variables.postgresSslMode,
  timeoutMs: variables.postgresTimeoutMs,
}

/**
 * What the configured store lacks for this version, in readiness's sentences; changes
 * nothing. @throws ConfigError
 */
export async function storeProblems(environment: Environment): Promise<readonly string[]> {
  const settings = parseSettings(definitions, environment, () => ({ value: {} }))
  const store = openStore({ ...settings, applicationName: 'doctor' })
  try {
    const findings = await inspectStore(store)
    return findings.map(({ message }) => message)
  } finally {
    await store.close()
  }
}
