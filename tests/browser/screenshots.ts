import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createOtelBiClient } from '@otel-bi/client'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import type { Browser } from 'playwright-core'
import { startTracedStack } from '../stack/traced-stack.ts'
import { openBrowser } from './browser.ts'
import { fillPages } from './full-pages.ts'
import { type Look, looks, openSettled } from './pages.ts'

const folder = process.argv[2] ?? 'screenshots'

/** The pages that are looked at in Croatian too. */
const alsoCroatian = ['/', '/wideworldimporters']

/** Takes a picture of every page in every look, over a stack that has something to show on each. */
async function shootAll(): Promise<void> {
  await using stopping = new AsyncDisposableStack()
  stopping.defer(stopTestPostgres)
  const stack = await startTracedStack()
  stopping.defer(async () => void (await stack.stop()))
  const browser = await openBrowser()
  stopping.defer(() => browser.close())
  await fillPages(createOtelBiClient({ baseUrl: stack.url }))
  await mkdir(folder, { recursive: true })
  for (const look of looks) console.log(await shoot(browser, stack.url, look))
  for (const look of looks)
    if (alsoCroatian.includes(look.path))
      console.log(await shoot(browser, stack.url, look, 'hr-HR'))
}

/** Answers the name of the file it has written. */
async function shoot(
  browser: Browser,
  url: string,
  { path, theme, width }: Look,
  locale: 'en-GB' | 'hr-HR' = 'en-GB',
) {
  const context = await browser.newContext({
    locale,
    colorScheme: theme,
    viewport: { width, height: 900 },
  })
  const page = await context.newPage()
  await openSettled(page, `${url}${path}`)
  const language = locale === 'hr-HR' ? ['hr'] : []
  const name = [path.slice(1) || 'overview', width, theme, ...language].join('-')
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
  await context.close()
  return file
}

await shootAll()
