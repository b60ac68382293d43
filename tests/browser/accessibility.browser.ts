import { describe, expect, test } from 'bun:test'
import { source as axeSource } from 'axe-core'
import { startTracedStack } from '../stack/traced-stack.ts'
import { violations } from './axe.ts'
import { useDashboard } from './fixture.ts'
import { type Look, looks, openSettled } from './pages.ts'

const dashboard = useDashboard(startTracedStack)

/**
 * Each page in each theme and at each width; the two other pairs need `LOOKS=all`, since axe takes seconds
 * of a core for a page.
 */
const chosen =
  process.env.LOOKS === 'all'
    ? looks
    : looks.filter(({ theme, width }) => (theme === 'light') === (width === 1440))

/** A page with axe in it. */
async function openLook({ path, theme, width }: Look, search = '') {
  const page = await dashboard.openPage({ colorScheme: theme, viewport: { width, height: 900 } })
  await page.addInitScript(axeSource)
  await openSettled(page, `${dashboard.url}${path}${search}`)
  return page
}

describe('axe finds nothing', () => {
  for (const look of chosen)
    test(`on ${look.path} in the ${look.theme} theme at ${look.width} pixels`, async () => {
      expect(await violations(await openLook(look))).toEqual([])
    })

  for (const look of looks.filter(({ theme, width }) => theme === 'dark' && width === 1440))
    test(`on ${look.path} in the ${look.theme} theme with tables for charts and an explanation open`, async () => {
      const page = await openLook(look, '?view=table')
      const explain = page.getByRole('button', { name: /^What .* means$/ })
      if ((await explain.count()) > 0) {
        await explain.first().click()
        await page.getByRole('dialog').waitFor()
      }
      expect(await violations(page)).toEqual([])
    })
})
