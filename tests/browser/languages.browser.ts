import { beforeEach, expect, test } from 'bun:test'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import type { Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import { openSettled, settled } from './pages.ts'

const dashboard = useDashboard(startStack, { viewport: { width: 1440, height: 900 } })
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const choose = (language: 'EN' | 'HR') =>
  page
    .getByRole('group', { name: /^(?:Language|Jezik)$/ })
    .getByRole('radio', { name: language, exact: true })
    .check()

/** Words that both languages write alike, a key, and a member of the data. */
const alike = new Set(['internet', 'trend', 'min', 'max', 'minus', 'webhook', 'alt', 'reseller'])

// The audit log and traces hold ids and names of operations, which are no words of a language.
test.each(dashboardPaths.filter((path) => !/audit|traces/.test(path)))(
  'no word of the English page %s is on the Croatian one, but names of the data and of the platform',
  async (path) => {
    const [english, croatian] = [await wordsIn('EN', path), await wordsIn('HR', path)]
    expect([...croatian].filter((word) => english.has(word) && !alike.has(word))).toEqual([])
  },
)

test('an address that no page has is answered by a page, in the language that was chosen before', async () => {
  const nowhere = `${dashboard.url}/nowhere`
  const answer = await page.goto(nowhere)
  expect([answer?.status(), await answer?.headerValue('content-type')]).toEqual([
    404,
    'text/html; charset=utf-8',
  ])
  await page.getByRole('heading', { name: 'There is no page at this URL' }).waitFor()
  await choose('HR')
  await page.goto(nowhere)
  await page.getByRole('heading', { name: 'Na ovoj adresi nema stranice' }).waitFor()
  await page.getByRole('link', { name: 'Natrag na pregled' }).click()
  await page.getByTestId('aw-revenue').waitFor()
})

/** The words of a page in small letters, without those that are marked as names or belong to machines. */
async function wordsIn(language: 'EN' | 'HR', path: string): Promise<ReadonlySet<string>> {
  await openSettled(page, `${dashboard.url}${path}`)
  await choose(language)
  await settled(page)
  const text = await page.evaluate<string>(`(() => {
    const copy = document.body.cloneNode(true)
    for (const name of copy.querySelectorAll('[translate="no"], bdi:not(td bdi), code, pre, script, noscript, style, textarea, option[value], [data-testid$="trace"]')) name.remove()
    const words = [...copy.querySelectorAll('*')].flatMap((element) =>
      [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data))
    const labels = [...copy.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'))
    return [...words, ...labels].join(' ')
  })()`)
  // A hash is no word, whatever letters stand between its digits.
  const spoken = text.replaceAll(/\S*\d\S*/g, ' ')
  return new Set(spoken.match(/(?<![\p{L}_.:/])\p{Ll}{3,}(?![\p{L}_.:/])/gu))
}
