import { decodeJwt, decodeProtectedHeader } from 'jose'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { type KeycloakStack, passwords } from './stack.ts'

export const AccessToken = z.object({ access_token: z.string() })
const Tokens = AccessToken.extend({
  id_token: z.string(),
  refresh_token: z.string(),
})
export type Tokens = z.output<typeof Tokens>

const tokenPath = '/protocol/openid-connect/token'

/** Fills in Keycloak's own form. */
export async function login(page: Page, username: string): Promise<void> {
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(passwords.users)
  await page.locator('#kc-login').click()
}

/** Signs in at the dashboard; resolves with what Keycloak gave it for the code. */
export async function signIn(page: Page, stack: KeycloakStack, username: string): Promise<Tokens> {
  await page.goto(stack.url)
  const granted = nextTokens(page)
  await login(page, username)
  const tokens = await granted
  await page.getByTestId('account').waitFor()
  return tokens
}

/** What Keycloak gives out next. */
export async function nextTokens(page: Page): Promise<Tokens> {
  const response = await page.waitForResponse(
    (it) => it.url().endsWith(tokenPath) && it.request().method() === 'POST' && it.ok(),
  )
  return Tokens.parse(await response.json())
}

export const claimsOf = (token: string) => decodeJwt(token)
export const keyOf = (token: string) => decodeProtectedHeader(token).kid

export async function statusOf(stack: KeycloakStack, path: string, token: string) {
  const headers = { authorization: `Bearer ${token}` }
  return (await fetch(stack.url + path, { headers })).status
}

/** Asks Keycloak for tokens as the dashboard's client. */
export const grant = (stack: KeycloakStack, parameters: Readonly<Record<string, string>>) =>
  fetch(stack.issuer + tokenPath, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'otel-bi-dashboard', ...parameters }),
  })
