import { expect, test } from 'bun:test'
import { join } from 'node:path'

const root = join(import.meta.dir, '../..')
const secret = '0123456789abcdef0123456789abcdef'
const store = {
  POSTGRES_URL: 'postgres://u:p@127.0.0.1:1/store',
  INTERNAL_SERVICE_SHARED_SECRET: secret,
}
const issuer = {
  FRONTEND_JWT_ISSUER_URL: 'https://id.example.com',
  FRONTEND_JWT_JWKS_URL: 'https://id.example.com/jwks',
  FRONTEND_JWT_AUDIENCE: 'bi',
}
const login = (prefix: string) => ({
  [`${prefix}_MSSQL_SERVER`]: 'sql.example.com',
  [`${prefix}_MSSQL_USERNAME`]: 'reader',
  [`${prefix}_MSSQL_PASSWORD`]: 'secret',
})

/** Starts a process as production does, which must refuse; answers its exit code and its problems. */
async function refusal(script: string, variables: Readonly<Record<string, string>>) {
  const child = Bun.spawn([process.execPath, script], {
    cwd: root,
    env: { NODE_ENV: 'production', ...variables },
    stdout: 'pipe',
    stderr: 'pipe',
  })
  const [said, code] = await Promise.all([new Response(child.stderr).text(), child.exited])
  return { code, problems: said.split('\n').filter((line) => line.startsWith('  - ')) }
}

const inTurn = (names: readonly string[]) =>
  names.map((name) => expect.stringContaining(`- ${name}`))

test.each<[string, string, Record<string, string>, string[]]>([
  ['no warehouse named: no sample data', 'aw', store, ['AW_MSSQL_SERVER is required']],
  ['no warehouse named: no sample data', 'wwi', store, ['WWI_MSSQL_SERVER is required']],
  [
    'sample data present, but not selected',
    'aw',
    { ...store, SAMPLE_WAREHOUSE_DIR: '/sample' },
    ['AW_MSSQL_SERVER is required'],
  ],
  [
    'SQL Server and sample data at once',
    'wwi',
    { ...store, ...login('WWI'), WWI_WAREHOUSE: 'embedded', SAMPLE_WAREHOUSE_DIR: '/sample' },
    ['WWI_WAREHOUSE=embedded and WWI_MSSQL_SERVER contradict'],
  ],
  [
    'authentication neither set up nor switched off',
    'gateway',
    store,
    ['FRONTEND_JWT_ISSUER_URL', 'FRONTEND_JWT_JWKS_URL', 'FRONTEND_JWT_AUDIENCE'],
  ],
  [
    'authentication switched off by another word than false',
    'gateway',
    { ...store, ...issuer, REQUIRE_FRONTEND_AUTH: 'no' },
    ['REQUIRE_FRONTEND_AUTH must be true or false'],
  ],
  [
    'a secret of 31 bytes',
    'gateway',
    { ...store, ...issuer, INTERNAL_SERVICE_SHARED_SECRET: secret.slice(1) },
    ['INTERNAL_SERVICE_SHARED_SECRET must be at least 32 bytes'],
  ],
  [
    'a previous secret of 31 bytes',
    'aw',
    { ...store, ...login('AW'), INTERNAL_SERVICE_SHARED_SECRET_PREVIOUS: secret.slice(1) },
    ['INTERNAL_SERVICE_SHARED_SECRET_PREVIOUS must be at least 32 bytes'],
  ],
  [
    'everything wrong at once, and everything said at once',
    'gateway',
    { PORT: 'x', INTERNAL_SERVICE_SHARED_SECRET: 'short', OIDC_ENABLED: 'true' },
    [
      ...['PORT must be', 'POSTGRES_URL is required', 'INTERNAL_SERVICE_SHARED_SECRET must be'],
      ...['FRONTEND_JWT_ISSUER_URL', 'FRONTEND_JWT_JWKS_URL', 'FRONTEND_JWT_AUDIENCE'],
      ...['OIDC_AUTHORITY', 'FRONTEND_OIDC_CLIENT_ID'],
    ],
  ],
])('production refuses %s (%s)', async (_, service, variables, problems) => {
  expect(await refusal(`services/${service}/src/main.ts`, variables)).toEqual({
    code: 1,
    problems: inTurn(problems),
  })
})

test('a refusal never shows the secret it refuses', async () => {
  const variables = { ...store, ...issuer, INTERNAL_SERVICE_SHARED_SECRET: 'too-short-but-secret' }
  const { problems } = await refusal('services/gateway/src/main.ts', variables)
  expect(problems.join()).not.toContain('too-short-but-secret')
})
