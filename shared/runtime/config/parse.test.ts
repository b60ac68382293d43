import { expect, test } from 'bun:test'
import { ConfigError, parseSettings } from './parse.ts'
import { variables } from './variables.ts'
import { chooseWarehouse } from './warehouse.ts'

const nothing = () => ({ value: {} })

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('three wrong variables are three problems at once, each with its name and what it may be', () => {
  const { port, logLevel, postgresUrl } = variables
  const environment = { PORT: '70000', LOG_LEVEL: 'loud' }
  const problems = problemsOf(() =>
    parseSettings({ port, logLevel, postgresUrl }, environment, nothing),
  )
  expect(problems).toEqual([
    'PORT must be a whole number from 1 to 65535 (it is "70000")',
    'LOG_LEVEL must be one of DEBUG, INFO, WARNING, ERROR (it is "loud")',
    expect.stringMatching(/^POSTGRES_URL is required\. /),
  ])
})

test('a secret that is too short is named, not shown', () => {
  const { internalServiceSharedSecret } = variables
  const environment = { INTERNAL_SERVICE_SHARED_SECRET: 'hunter2' }
  const [problem] = problemsOf(() =>
    parseSettings({ internalServiceSharedSecret }, environment, nothing),
  )
  expect(problem).toBe('INTERNAL_SERVICE_SHARED_SECRET must be at least 32 bytes long')
})

test('an empty variable counts as not set, so its default holds: 365', () => {
  const { defaultHistoryDays } = variables
  const settings = parseSettings({ defaultHistoryDays }, { DEFAULT_HISTORY_DAYS: '' }, nothing)
  expect(settings.defaultHistoryDays).toBe(365)
})

test('every default is one its own schema takes, and every name is used once', () => {
  const all = Object.values(variables)
  for (const variable of all)
    if ('default' in variable)
      expect(variable.schema.safeParse(variable.default).success).toBe(true)
  expect(new Set(all.map(({ env }) => env)).size).toBe(all.length)
})

const sqlServer = {
  asked: undefined,
  server: 'dw.example.com',
  database: 'AdventureWorksDW2022',
  username: 'reader',
  password: 'secret',
  trustServerCertificate: false,
  sampleDir: undefined,
  extract: false,
  extractDir: '/extracts',
  extractEveryMinutes: 60,
  extractMaxAgeMinutes: 180,
}

test('an extract every 60 minutes may be up to 180 minutes old: 10,800,000 ms', () => {
  const extract = { directory: '/extracts', everyMs: 3_600_000, maxAgeMs: 10_800_000 }
  expect(chooseWarehouse('AW', { ...sqlServer, extract: true })).toMatchObject({
    value: { warehouse: { engine: 'mssql', extract } },
  })
})

test('naming a server means SQL Server', () => {
  expect(chooseWarehouse('AW', sqlServer)).toMatchObject({
    value: { warehouse: { engine: 'mssql' } },
  })
})

test.each([
  ['neither a server nor embedded', { server: undefined }, ['AW_MSSQL_SERVER is required']],
  ['embedded and a server', { asked: 'embedded' }, ['contradict each other']],
  [
    'an extract of sample data',
    { asked: 'embedded', server: undefined, extract: true },
    ['contradict'],
  ],
  [
    'an extract that is too old before the next',
    { extract: true, extractMaxAgeMinutes: 60 },
    ['EXTRACT_MAX_AGE_MINUTES'],
  ],
  ['embedded without a folder', { asked: 'embedded', server: undefined }, ['SAMPLE_WAREHOUSE_DIR']],
  [
    'a server without a login',
    { username: undefined, password: undefined },
    ['USERNAME', 'PASSWORD'],
  ],
] as const)('%s is a problem that says so', (_what, change, expected) => {
  const chosen = chooseWarehouse('AW', { ...sqlServer, ...change })
  const problems = 'problems' in chosen ? chosen.problems : []
  expect(problems.length).toBe(expected.length)
  for (const [index, words] of expected.entries()) expect(problems[index]).toContain(words)
})
