import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe, which the page must hold, has against it: the rule, and every element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`),
  )
}
