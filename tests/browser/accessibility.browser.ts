import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { source as axeSource } from 'axe-core'
import type { Browser } from 'playwright-core'
import type { Stack } from '../stack/stack.ts'
import { startTracedStack } from '../stack/traced-stack.ts'
import { violations } from './axe.ts'
import { openBrowser } from './browser.ts'
import { looks, openSettled } from './pages.ts'

setDefaultTimeout(60_000)

let stack: Stack
let browser: Browser

beforeAll(async () => {
  stack = await startTracedStack()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

/** A page with axe in it, closed when its test ends. */
async function openLook({ path, theme, width }: (typeof looks)[number], search = '') {
  const context = await browser.newContext({
    locale: 'en-GB',
    colorScheme: theme,
    viewport: { width, height: 900 },
  })
  await context.addInitScript(axeSource)
  const page = await context.newPage()
  await openSettled(page, `${stack.url}${path}${search}`)
  return { page, [Symbol.asyncDispose]: () => context.close() }
}

describe('axe finds nothing', () => {
  for (const look of looks)
    test(`on ${look.path} in the ${look.theme} theme at ${look.width} pixels`, async () => {
      await using opened = await openLook(look)
      expect(await violations(opened.page)).toEqual([])
    })

  for (const look of looks.filter(({ width }) => width === 1440))
    test(`on ${look.path} in the ${look.theme} theme with tables for charts and an explanation open`, async () => {
      await using opened = await openLook(look, '?view=table')
      const explain = opened.page.getByRole('button', { name: /^What .* means$/ })
      if ((await explain.count()) > 0) {
        await explain.first().click()
        await opened.page.getByRole('dialog').waitFor()
      }
      expect(await violations(opened.page)).toEqual([])
    })
})
