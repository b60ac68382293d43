import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { AuditEntry } from '@otel-bi/contract/audit'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { useDashboard } from '../browser/fixture.ts'
import { authorize, tryOut } from '../browser/swagger.ts'
import {
  AccessToken,
  claimsOf,
  grant,
  keyOf,
  login,
  nextTokens,
  signIn,
  statusOf,
  type Tokens,
} from './signed-in.ts'
import { passwords, startKeycloakStack } from './stack.ts'

// Out of reach of the timeout of a hook: Keycloak builds itself before it starts.
const started = await startKeycloakStack(process.env.OTEL_BI_KEYCLOAK ?? '')
const dashboard = useDashboard(async () => started)
setDefaultTimeout(240_000)
let page: Page

beforeEach(async () => {
  page = await dashboard.openPage()
  page.setDefaultTimeout(100_000)
})

const admin = () => dashboard.stack.keycloak.admin
const statusWith = (path: string, token: string) => statusOf(dashboard.stack, path, token)
const signInAs = (username: string) => signIn(page, dashboard.stack, username)
const notice = (state: string) => page.locator(`[data-testid="session"][data-state="${state}"]`)
const untilFigures = () => page.locator('[data-testid="aw-revenue"][data-value]').waitFor()

async function until(condition: () => boolean | Promise<boolean>) {
  while (!(await condition())) await Bun.sleep(100)
}

describe('signing in', () => {
  test.each([
    ['viewer', 'Vera Viewer', 'Viewer', 200, 403, 403],
    ['analyst', 'Ana Analyst', 'Analyst', 200, 200, 403],
    ['admin', 'Adam Admin', 'Admin', 200, 200, 200],
  ])(
    '%s, who is %s, has the role %s of realm_access.roles: sales %i, a workbook %i, the audit log %i',
    async (username, name, role, sales, workbook, audit) => {
      const asked = page.waitForRequest(/\/protocol\/openid-connect\/auth\?/)
      const { access_token: token } = await signInAs(username)
      const parameters = new URL((await asked).url()).searchParams
      expect([parameters.get('response_type'), parameters.get('code_challenge_method')]).toEqual([
        'code',
        'S256',
      ])
      await untilFigures()
      await page.getByTestId('account').click()
      await page.getByText(name, { exact: true }).last().waitFor()
      await page.getByText(role, { exact: true }).waitFor()
      expect([
        await statusWith('/api/aw/sales/kpis', token),
        await statusWith('/api/aw/export/sales-history?format=xlsx', token),
        await statusWith('/api/audit', token),
      ]).toEqual([sales, workbook, audit])
    },
  )

  test('the access token is for the API, from the realm, for 300 s; the ID token is for the dashboard', async () => {
    const tokens = await signInAs('analyst')
    const { exp = 0, iat = 0, ...claims } = claimsOf(tokens.access_token)
    expect(exp - iat).toBe(300)
    expect(claims).toMatchObject({
      iss: dashboard.stack.issuer,
      azp: 'otel-bi-dashboard',
      typ: 'Bearer',
      preferred_username: 'analyst',
      realm_access: { roles: expect.arrayContaining(['analyst']) },
    })
    expect([claims.aud].flat()).toContain('urn:otel-bi:api')
    expect(claimsOf(tokens.id_token).aud).toBe('otel-bi-dashboard')
  })

  test('a reload needs no password while Keycloak’s session lasts', async () => {
    await signInAs('viewer')
    await page.reload()
    await untilFigures()
  })
})

describe('what the API refuses: 401', () => {
  test('the ID token and the refresh token of an admin', async () => {
    const { id_token, refresh_token } = await signInAs('admin')
    expect(await statusWith('/api/me', id_token)).toBe(401)
    expect(await statusWith('/api/me', refresh_token)).toBe(401)
  })

  test.each([
    ['otel-bi', 'admin', 'users'],
    ['other', 'admin', 'users'],
    ['master', 'admin', 'admin'],
  ] as const)(
    'a token of the realm %s’s own command line tool for its %s',
    async (realm, username, kind) => {
      const token = await admin().tokenAt(realm, { username, password: passwords[kind] })
      expect(await statusWith('/api/me', token)).toBe(401)
    },
  )

  test('an access token of the same client in another realm', async () => {
    const { url, issuer, realm } = dashboard.stack
    await page.route(`${url}/api/config`, async (route) => {
      const answer = await route.fetch()
      const config = await answer.json()
      const authority = issuer.replace(realm, 'other')
      await route.fulfill({ json: { ...config, oidc: { ...config.oidc, authority } } })
    })
    await page.goto(url)
    const granted = nextTokens(page)
    await login(page, 'admin')
    const { access_token: token } = await granted
    expect(claimsOf(token)).toMatchObject({ iss: issuer.replace(realm, 'other') })
    expect([claimsOf(token).aud].flat()).toContain('urn:otel-bi:api')
    expect(await statusWith('/api/me', token)).toBe(401)
    await notice('refused').waitFor()
  })
})

describe('what Keycloak refuses', () => {
  test('tokens for a password: the dashboard’s client has the code flow alone', async () => {
    const login = { username: 'admin', password: passwords.users }
    const answer = await grant(dashboard.stack, { grant_type: 'password', ...login })
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: 'unauthorized_client' },
    ])
  })

  test.each([
    ['without PKCE', 'code', '/', 'code_challenge_method'],
    ['for the implicit flow', 'token', '/', 'unauthorized_client'],
  ])('a request %s', async (_, response_type, path, complaint) => {
    const parameters = new URLSearchParams({
      client_id: 'otel-bi-dashboard',
      scope: 'openid',
      response_type,
      redirect_uri: dashboard.url + path,
    })
    const address = `${dashboard.stack.issuer}/protocol/openid-connect/auth?${parameters}`
    const answer = await fetch(address, { redirect: 'manual' })
    expect(decodeURIComponent(answer.headers.get('location') ?? '')).toContain(complaint)
  })

  test('a redirect to an address that is not registered', async () => {
    const parameters = new URLSearchParams({
      client_id: 'otel-bi-dashboard',
      scope: 'openid',
      response_type: 'code',
      redirect_uri: `${dashboard.url}/wideworldimporters`,
    })
    const address = `${dashboard.stack.issuer}/protocol/openid-connect/auth?${parameters}`
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(400)
  })

  test('a refresh token a second time', async () => {
    const { refresh_token } = await signInAs('viewer')
    const again = { grant_type: 'refresh_token', refresh_token }
    expect((await grant(dashboard.stack, again)).status).toBe(200)
    expect((await grant(dashboard.stack, again)).status).toBe(400)
  })
})

describe('with access tokens of 10 s', () => {
  beforeEach(() => admin().setTokenLife('otel-bi', 10))
  afterEach(() => admin().setTokenLife('otel-bi', 300))

  test('the refresh token renews it; the first is refused when it has ended, and the page goes on', async () => {
    const first = await signInAs('viewer')
    await untilFigures()
    const second = await nextTokens(page)
    expect(second.access_token).not.toBe(first.access_token)
    await until(async () => (await statusWith('/api/me', first.access_token)) === 401)
    await page.getByLabel('Range', { exact: true }).selectOption('Last 30 days')
    await untilFigures()
    expect(await page.getByTestId('session').count()).toBe(0)
  })

  test('without a refresh token a hidden frame renews it, by Keycloak’s own session', async () => {
    await page.route('**/protocol/openid-connect/token', async (route) => {
      const answer = await route.fetch()
      const { refresh_token: _, ...tokens } = await answer.json()
      await route.fulfill({ response: answer, json: tokens })
    })
    await page.goto(dashboard.url)
    await login(page, 'viewer')
    await page.waitForRequest((request) => request.url().includes('/auth/silent?'))
    await page.waitForResponse(/openid-connect\/token$/)
    await untilFigures()
    expect(await page.getByTestId('session').count()).toBe(0)
  })

  test('a session that an administrator ends is over for the dashboard at its next renewal', async () => {
    await signInAs('analyst')
    await untilFigures()
    await admin().endSessions('otel-bi', 'analyst')
    await notice('ended').waitFor()
    await notice('ended').getByRole('button', { name: 'Sign in' }).click()
    await login(page, 'analyst')
    await untilFigures()
  })

  test('keys rotate while a user is signed in: published, then signed with, the next token is accepted', async () => {
    const refused: string[] = []
    page.on('response', (answer) => {
      if (answer.status() === 401) refused.push(answer.url())
    })
    const before = await signInAs('viewer')
    await admin().publishKey('otel-bi', 'next')
    // The gateway looks for keys every 10 s at most: security.md says to wait as long.
    await Bun.sleep(10_000)
    await admin().signWith('otel-bi', 'next')
    let after: Tokens
    do after = await nextTokens(page)
    while (keyOf(after.access_token) === keyOf(before.access_token))
    expect(await statusWith('/api/me', after.access_token)).toBe(200)
    await page.getByLabel('Range', { exact: true }).selectOption('Last 90 days')
    await untilFigures()
    await admin().removeKey('otel-bi', 'next')
    await page.getByLabel('Range', { exact: true }).selectOption('Last 30 days')
    await untilFigures()
    expect([refused, await page.getByTestId('session').count()]).toEqual([[], 0])
  })
})

describe('signing out', () => {
  test('ends Keycloak’s session without a question: its refresh token is refused, and the password is asked again', async () => {
    await admin().endSessions('otel-bi', 'admin')
    const { refresh_token } = await signInAs('admin')
    expect(await admin().sessions('otel-bi', 'admin')).toBe(1)
    await page.getByTestId('account').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await notice('signed-out').waitFor()
    expect(new URL(page.url()).pathname).toBe('/auth/signed-out')
    expect(await admin().sessions('otel-bi', 'admin')).toBe(0)
    expect(
      (await grant(dashboard.stack, { grant_type: 'refresh_token', refresh_token })).status,
    ).toBe(400)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await login(page, 'viewer')
    await untilFigures()
  })

  test('the logout token that Keycloak sends to a client’s back channel is no access token: 401', async () => {
    const sent = Promise.withResolvers<string>()
    const receiver = Bun.serve({
      port: 0,
      hostname: '127.0.0.1',
      async fetch(request) {
        sent.resolve(new URLSearchParams(await request.text()).get('logout_token') ?? '')
        return new Response()
      },
    })
    await admin().notifyLogout('otel-bi', 'otel-bi-dashboard', receiver.url.href)
    const { access_token } = await signInAs('analyst')
    await page.getByTestId('account').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    const logoutToken = await sent.promise
    expect(claimsOf(logoutToken)).toMatchObject({ sub: claimsOf(access_token).sub })
    expect(await statusWith('/api/me', logoutToken)).toBe(401)
    await receiver.stop()
  })
})

test('Swagger UI signs in at Keycloak, and a call from it is 200', async () => {
  await page.goto(`${dashboard.url}/docs`)
  await authorize(page, (provider) => login(provider, 'viewer'))
  expect(await tryOut(page, '/api/wwi/sales/kpis')).toBe('200')
})

test('a program gets tokens for its secret, with the role of its client: figures 200, the audit log 403', async () => {
  const program = { clientId: 'notebook', secret: crypto.randomUUID(), role: 'analyst' }
  await admin().addProgram('otel-bi', { ...program, audience: 'urn:otel-bi:api' })
  const credentials = { client_id: program.clientId, client_secret: program.secret }
  const answer = await grant(dashboard.stack, { ...credentials, grant_type: 'client_credentials' })
  const { access_token: token } = AccessToken.parse(await answer.json())
  expect([
    await statusWith('/api/aw/export/sales-history?format=csv', token),
    await statusWith('/api/audit', token),
  ]).toEqual([200, 403])
})

test('the realm’s client otel-bi-agent asks through /mcp with the role analyst, and the audit log has it as a service account', async () => {
  const { url, realm } = dashboard.stack
  const secret = await admin().secretOf(realm, 'otel-bi-agent')
  const credentials = { client_id: 'otel-bi-agent', client_secret: secret }
  const granted = await grant(dashboard.stack, { ...credentials, grant_type: 'client_credentials' })
  const { access_token: token } = AccessToken.parse(await granted.json())
  const client = new Client({ name: 'nightly', version: '1.0' })
  const requestInit = { headers: { authorization: `Bearer ${token}` } }
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit }))
  const me = await client.callTool({ name: 'who_am_i', arguments: {} })
  const Me = z.object({ answer: z.looseObject({ roles: z.array(z.string()) }) })
  expect(Me.parse(me.structuredContent).answer.roles).toEqual(['analyst'])
  const given = { model: 'aw.sales', by: 'country', range: 'last_year' }
  const asked = await client.callTool({ name: 'ask_metrics', arguments: given })
  const refused = await client.callTool({ name: 'list_audit_entries', arguments: {} })
  await client.close()
  expect([asked.isError === true, refused.isError === true]).toEqual([false, true])
  const { trace_id } = z.looseObject({ trace_id: z.string() }).parse(asked.structuredContent)
  const { access_token: auditor } = await signInAs('admin')
  const headers = { authorization: `Bearer ${auditor}` }
  const log = await (await fetch(`${url}/api/audit?limit=50`, { headers })).json()
  const { data } = z.object({ data: z.array(AuditEntry) }).parse(log)
  expect(data.find((entry) => entry.trace_id === trace_id)).toMatchObject({
    ...{ actor: claimsOf(token).sub, service_account: true, outcome: 'succeeded' },
  })
})

test('with an admin’s token of Keycloak every point of `bun run verify` holds', async () => {
  const { access_token: token } = await signInAs('admin')
  const verify = Bun.spawn([process.execPath, 'scripts/verify.ts', dashboard.url], {
    cwd: join(import.meta.dir, '../..'),
    env: { PATH: process.env.PATH, VERIFY_TOKEN: token },
    stdout: 'pipe',
  })
  expect(await new Response(verify.stdout).text()).toContain('All points hold.')
})
