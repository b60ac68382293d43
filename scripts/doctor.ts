/**
 * Connects to the configured warehouses and the store as the services do, and says what is in the way: what is wrong
 * with the server or the login, which tables and columns of any view or quality check are missing or
 * may not be read, whether the login could write.
 */
import { ConfigError, parseSettings } from '@otel-bi/runtime/config/parse'
import { variables } from '@otel-bi/runtime/config/variables'
import { chooseWarehouse } from '@otel-bi/runtime/config/warehouse'
import { createLogger } from '@otel-bi/runtime/logger'
import { openWarehouse } from '@otel-bi/runtime/warehouse'
import { counted } from '@otel-bi/warehouse/counted'
import { checkLogin } from '@otel-bi/warehouse/login.check'
import { requiredTables } from '@otel-bi/warehouse/required-tables'
import {
  describeMissing,
  findMissing,
  findUnreadable,
  presentOf,
} from '@otel-bi/warehouse/schema-check'
import { adviceOf, messagesOf } from './doctor/advice.ts'
import { statementsOf } from './doctor/statements.ts'
import { storeProblems } from './doctor/store.ts'

const shared = {
  trustServerCertificate: variables.mssqlTrustServerCertificate,
  sampleDir: variables.sampleWarehouseDir,
  extractDir: variables.extractDir,
  extractEveryMinutes: variables.extractEveryMinutes,
  extractMaxAgeMinutes: variables.extractMaxAgeMinutes,
}
const warehouses = {
  aw: {
    asked: variables.awWarehouse,
    server: variables.awMssqlServer,
    database: variables.awMssqlDatabase,
    username: variables.awMssqlUsername,
    password: variables.awMssqlPassword,
    extract: variables.awExtract,
    ...shared,
  },
  wwi: {
    asked: variables.wwiWarehouse,
    server: variables.wwiMssqlServer,
    database: variables.wwiMssqlDatabase,
    username: variables.wwiMssqlUsername,
    password: variables.wwiMssqlPassword,
    extract: variables.wwiExtract,
    ...shared,
  },
}

const prefixes = { aw: 'AW', wwi: 'WWI' } as const

function settingsOf(id: 'aw' | 'wwi') {
  const settings = parseSettings(warehouses[id], process.env, (read) =>
    chooseWarehouse(prefixes[id], read),
  )
  return { choice: settings.warehouse, database: settings.database }
}

async function examine(id: 'aw' | 'wwi'): Promise<readonly string[]> {
  const { choice, database } = settingsOf(id)
  const logger = createLogger({ service: 'doctor', level: 'ERROR', destination: { write() {} } })
  const { warehouse } = await openWarehouse(
    choice,
    database,
    'doctor',
    { tables: [], rollups: [] },
    logger,
  )
  try {
    await warehouse.check()
    const statements = await statementsOf(id)
    const tables = requiredTables(statements.map(({ sql }) => sql))
    const missing = await findMissing(warehouse, tables)
    const unreadable = await findUnreadable(warehouse, presentOf(tables, missing))
    const login = await checkLogin(warehouse)
    console.log(
      `${database}: ${counted(statements.length, 'statement')} read ${counted(tables.length, 'table')}`,
    )
    return [
      ...missing.map((table) => `${database}: ${describeMissing(table)}`),
      ...unreadable.map(
        ({ schema, table, error }) => `${database}: ${schema}.${table}: ${messagesOf(error)}`,
      ),
      ...login.findings.map((finding) => `${database}: the login could write: ${finding}`),
    ]
  } catch (error) {
    return [adviceOf(error, { prefix: prefixes[id], database })]
  } finally {
    await warehouse.close()
  }
}

async function examineStore(): Promise<string[]> {
  if (!process.env.POSTGRES_URL) {
    console.log('store: POSTGRES_URL is not set, so it was not examined')
    return []
  }
  return (await storeProblems(process.env)).map((problem) => `store: ${problem}`)
}

async function problemsOf(name: string, look: () => Promise<readonly string[]>) {
  try {
    return await look()
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    return [`${name}: ${error instanceof Error ? messagesOf(error) : String(error)}`]
  }
}

const problems = [
  ...(await problemsOf('aw', () => examine('aw'))),
  ...(await problemsOf('wwi', () => examine('wwi'))),
  ...(await problemsOf('store', examineStore)),
]
for (const problem of problems) console.error(`✗ ${problem}`)
console.log(problems.length === 0 ? '✓ nothing is in the way' : `${problems.length} to mend`)
process.exit(problems.length === 0 ? 0 : 1)
