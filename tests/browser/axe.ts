import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe, which the page must hold, has against it or a part of it: the rule, and every element that
 * breaks it. What lies under an open dialog is dimmed and cannot be reached, so only the dialog counts.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run('${within}', { resultTypes: ['violations'] })`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`),
  )
}
