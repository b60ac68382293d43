import { dashboardPaths } from '@otel-bi/contract/dashboard'
import type { Page } from 'playwright-core'

/** How the dashboard is looked at: every page in both themes, on a desk and in a hand. */
export const looks = dashboardPaths.flatMap((path) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [1440, 390].map((width) => ({ path, theme, width })),
  ),
)
export type Look = (typeof looks)[number]

/** Opens a page and waits until nothing on it is still to come. */
export async function openSettled(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await settled(page)
}

/** Waits until the page has its title, its answers and its fonts, and no chart is still to be drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  // Locators, since the security policy of the page forbids a script that waits inside it.
  for (const pending of ['[aria-busy="true"]', '[data-testid="chart"]:not(:has(canvas))'])
    await page.locator(pending).first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready.then(() => undefined)')
}
