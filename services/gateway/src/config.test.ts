import { expect, test } from 'bun:test'
import { ConfigError } from '@otel-bi/runtime/config/parse'
import { parseGatewayConfig } from './config.ts'

const complete = {
  POSTGRES_URL: 'postgres://app:secret@localhost:5432/app',
  INTERNAL_SERVICE_SHARED_SECRET: 'a'.repeat(32),
  FRONTEND_JWT_ISSUER_URL: 'https://id.example.com/',
  FRONTEND_JWT_JWKS_URL: 'https://id.example.com/jwks',
  FRONTEND_JWT_AUDIENCE: 'otel-bi',
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseGatewayConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('without any of its 3 settings authentication is 3 problems, and none when switched off', () => {
  const { FRONTEND_JWT_ISSUER_URL, FRONTEND_JWT_JWKS_URL, FRONTEND_JWT_AUDIENCE, ...rest } =
    complete
  expect(problemsOf(rest).map((problem) => problem.split(' ')[0])).toEqual([
    'FRONTEND_JWT_ISSUER_URL',
    'FRONTEND_JWT_JWKS_URL',
    'FRONTEND_JWT_AUDIENCE',
  ])
  expect(problemsOf({ ...rest, REQUIRE_FRONTEND_AUTH: 'false' })).toEqual([])
})

test.each([
  [{ OIDC_ENABLED: 'true' }, ['OIDC_AUTHORITY', 'FRONTEND_OIDC_CLIENT_ID']],
  [{ INTERNAL_SERVICE_SHARED_SECRET: 'a'.repeat(31) }, ['INTERNAL_SERVICE_SHARED_SECRET']],
  [{ FRONTEND_ROLES_MAPPING: 'bi-admins=root' }, ['FRONTEND_ROLES_MAPPING']],
  [{ FRONTEND_ROLES_MAPPING: 'admin' }, ['FRONTEND_ROLES_MAPPING']],
  [{ CORS_ALLOWED_ORIGINS: 'https://bi.example.com/' }, ['CORS_ALLOWED_ORIGINS']],
  [{ REPORT_SCHEDULE: 'daily' }, ['REPORT_SCHEDULE']],
  [{ REPORT_SCHEDULE: '0 5 * *' }, ['REPORT_SCHEDULE']],
  [{ REPORT_SCHEDULE: '0 0 5 * * *' }, ['REPORT_SCHEDULE']],
  [{ REPORT_SCHEDULE: '0 0 30 2 *' }, ['REPORT_SCHEDULE']],
  [{ REPORT_RETENTION_DAYS: '0' }, ['REPORT_RETENTION_DAYS']],
  [{ CORS_ALLOWED_ORIGINS: '*' }, ['CORS_ALLOWED_ORIGINS']],
])('%j does not start, and names %j', (change, names) => {
  const problems = problemsOf({ ...complete, ...change })
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(names)
})

test('the issuer keeps its slash, and without a claim no user’s roles are looked up', () => {
  const { auth } = parseGatewayConfig(complete)
  expect(auth?.issuer).toBe('https://id.example.com/')
  expect(auth?.roles).toBeUndefined()
})

test('two groups may give one role: BI Admins and root are both admin', () => {
  const { auth } = parseGatewayConfig({
    ...complete,
    FRONTEND_ROLES_CLAIM: 'groups',
    FRONTEND_ROLES_MAPPING: 'BI Admins=admin, root=admin, all=viewer',
  })
  expect([...(auth?.roles?.mapping ?? [])]).toEqual([
    ['BI Admins', 'admin'],
    ['root', 'admin'],
    ['all', 'viewer'],
  ])
})
