import type { AxeResults, Result, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { unfold } from './unfolded.ts'

/** The rules that a theme can break. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** The options of checks, which axe reads and its types leave out: a single letter or symbol is read as every other text is. */
const checks = { 'color-contrast': { options: { ignoreLength: true, ignoreUnicode: false } } }

/** Waits until nothing is still coming in or changing its colour, of which axe would read a moment half way. */
async function still(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((it) => it instanceof CSSTransition).map((it) => it.finished))',
  )
}

const call = (within: string, options: RunOptions) =>
  `axe.run('${within}', ${JSON.stringify(options)})`

const told = (results: readonly Result[]) =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`),
  )

/**
 * What axe, which the page must hold, has against it or a part of it: the rule, and every element that
 * breaks it. What lies under an open dialog is dimmed and cannot be reached, so only the dialog counts.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  return [
    ...(await violationsOfStructure(page, within)),
    ...(await violationsOfColour(page, within)),
  ]
}

/** What of it is the same in every theme. */
export async function violationsOfStructure(page: Page, within = 'html'): Promise<string[]> {
  await still(page)
  const rules = Object.fromEntries(ofColour.map((rule) => [rule, { enabled: false }]))
  const options: RunOptions = { resultTypes: ['violations'], rules }
  const { violations } = await page.evaluate<AxeResults>(call(within, options))
  return told(violations)
}

/**
 * What of it the present theme breaks, and every text whose contrast axe cannot decide. It cannot while a text is
 * scrolled out of what holds it, cut off, or under something pinned; so it sees all unfolded. Under something that
 * is open above the page it cannot either: the page is looked at before that opens.
 */
export async function violationsOfColour(page: Page, within = 'html'): Promise<string[]> {
  await still(page)
  const resultTypes: RunOptions['resultTypes'] = ['violations', 'incomplete']
  const options = { runOnly: ofColour, resultTypes, checks }
  const { violations, incomplete } = await page.evaluate<AxeResults>(`(async () => {
    const fold = ${unfold(within)}
    return ${call(within, options)}.finally(fold)
  })()`)
  return told([...violations, ...incomplete])
}
