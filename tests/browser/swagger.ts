import type { Page } from 'playwright-core'

/** Signs in to Swagger UI at the provider, whose page opens beside it. */
export async function authorize(page: Page, signIn: (provider: Page) => Promise<unknown>) {
  await page.locator('.auth-wrapper .authorize').click()
  const [provider] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('.auth-btn-wrapper .authorize').click(),
  ])
  await signIn(provider)
  await page.getByText('Authorized').waitFor()
  await page.locator('.auth-btn-wrapper .btn-done').click()
}

/** Tries an operation out with its examples, and answers the status that Swagger UI shows. */
export async function tryOut(page: Page, path: string): Promise<string | null> {
  const call = page.locator('.opblock', { hasText: path })
  await call.locator('.opblock-summary-control').click()
  await call.locator('.try-out__btn').click()
  await call.locator('.execute').click()
  const status = call.locator('.live-responses-table tbody .response-col_status')
  return status.first().textContent()
}
