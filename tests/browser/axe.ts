import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Waits until nothing is still coming in or changing its colour, of which axe would read a moment half way. */
async function still(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((it) => it instanceof CSSTransition).map((it) => it.finished))',
  )
}

/**
 * What axe, which the page must hold, has against it or a part of it: the rule, and every element that
 * breaks it. What lies under an open dialog is dimmed and cannot be reached, so only the dialog counts.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await still(page)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run('${within}', { resultTypes: ['violations'] })`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`),
  )
}
