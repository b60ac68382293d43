/**
 * Connects to the configured warehouses as the services do, and says what is in the way: who cannot be
 * reached, which tables and columns are missing, whether the login could write.
 */
import { ConfigError, parseSettings } from '@otel-bi/runtime/config/parse'
import { variables } from '@otel-bi/runtime/config/variables'
import { chooseWarehouse } from '@otel-bi/runtime/config/warehouse'
import { createLogger } from '@otel-bi/runtime/logger'
import { openWarehouse } from '@otel-bi/runtime/warehouse'
import { checkLogin } from '@otel-bi/warehouse/login.check'
import { requiredTables } from '@otel-bi/warehouse/required-tables'
import { describeMissing, findMissing } from '@otel-bi/warehouse/schema-check'
import { statementsOf } from './doctor/queries.ts'

const shared = {
  trustServerCertificate: variables.mssqlTrustServerCertificate,
  sampleDir: variables.sampleWarehouseDir,
}
const warehouses = {
  aw: {
    asked: variables.awWarehouse,
    server: variables.awMssqlServer,
    database: variables.awMssqlDatabase,
    username: variables.awMssqlUsername,
    password: variables.awMssqlPassword,
    ...shared,
  },
  wwi: {
    asked: variables.wwiWarehouse,
    server: variables.wwiMssqlServer,
    database: variables.wwiMssqlDatabase,
    username: variables.wwiMssqlUsername,
    password: variables.wwiMssqlPassword,
    ...shared,
  },
}

async function examine(id: 'aw' | 'wwi'): Promise<string[]> {
  const prefix = id === 'aw' ? 'AW' : 'WWI'
  const settings = parseSettings(warehouses[id], process.env, (read) =>
    chooseWarehouse(prefix, read),
  )
  const logger = createLogger({ service: 'doctor', level: 'ERROR' })
  const warehouse = await openWarehouse(settings.warehouse, settings.database, 'doctor', logger)
  try {
    const statements = await statementsOf(id)
    const tables = requiredTables(statements.map(({ sql }) => sql))
    const missing = await findMissing(warehouse, tables)
    const login = await checkLogin(warehouse)
    console.log(
      `${settings.database}: ${statements.length} statements read ${tables.length} tables`,
    )
    return [
      ...missing.map((table) => `${settings.database}: ${describeMissing(table)}`),
      ...login.findings.map((finding) => `${settings.database}: the login could write: ${finding}`),
    ]
  } finally {
    await warehouse.close()
  }
}

async function problemsOf(id: 'aw' | 'wwi'): Promise<readonly string[]> {
  try {
    return await examine(id)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    return [`${id}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

const problems = [...(await problemsOf('aw')), ...(await problemsOf('wwi'))]
for (const problem of problems) console.error(`✗ ${problem}`)
console.log(problems.length === 0 ? '✓ nothing is in the way' : `${problems.length} to mend`)
process.exit(problems.length === 0 ? 0 : 1)
