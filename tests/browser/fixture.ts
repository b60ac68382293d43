import { afterAll, afterEach, beforeAll, expect, setDefaultTimeout } from 'bun:test'
import { createOtelBiClient } from '@otel-bi/client'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { startUpMs } from '../stack/stack.ts'
import { openBrowser } from './browser.ts'

type Running = { readonly url: string; readonly stop: () => Promise<unknown> }

/**
 * The dashboard of a stack of its own, for the tests of one file. What a test opens is closed after it,
 * and an exception or a breach of the Content Security Policy in any page fails the test.
 * @param defaults options of every page; the options of a single one override them.
 */
export function useDashboard<S extends Running>(
  start: () => Promise<S>,
  defaults: BrowserContextOptions = {},
) {
  setDefaultTimeout(180_000)
  let running: { readonly stack: S; readonly browser: Browser } | undefined
  let contexts: BrowserContext[] = []
  let shared: Page | undefined
  let complaints: string[] = []
  let expected: RegExp[] = []
  const present = () => {
    if (!running) throw new Error('the dashboard is there only while tests run')
    return running
  }
  beforeAll(async () => {
    const stack = await start()
    running = { stack, browser: await openBrowser() }
  }, startUpMs)
  afterAll(async () => {
    await running?.browser.close()
    await running?.stack.stop()
  })
  afterEach(async () => {
    const [opened, heard] = [contexts, complaints]
    const wanted = expected
    contexts = []
    complaints = []
    expected = []
    await Promise.all(opened.map((context) => context.close()))
    expect(heard.filter((text) => !wanted.some((pattern) => pattern.test(text)))).toEqual([])
  })

  async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await present().browser.newContext({ locale: 'en-GB', ...defaults, ...options })
    context.setDefaultTimeout(60_000)
    context.on('weberror', (error) => complaints.push(String(error.error())))
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) complaints.push(message.text())
    })
    return context
  }
  async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await newContext(options)
    contexts.push(context)
    return context
  }

  /** Takes a page back to how `newContext` gives it: an inert document of the same origin, and no memory. */
  async function reset(page: Page): Promise<void> {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.goto(`${present().stack.url}/favicon.svg`)
    await page.evaluate('localStorage.clear(); sessionStorage.clear()')
    await page.context().clearCookies()
    await page.emulateMedia({ media: null, colorScheme: defaults.colorScheme ?? 'light' })
    await page.setViewportSize(defaults.viewport ?? { width: 1280, height: 720 })
  }
  return {
    get stack() {
      return present().stack
    },
    get url() {
      return present().stack.url
    },
    get api() {
      return createOtelBiClient({ baseUrl: present().stack.url, timeoutMs: 150_000 })
    },
    openContext,
    /** Exceptions that this test brings about. */
    expectException: (pattern: RegExp) => void expected.push(pattern),
    /**
     * The page that tests of the file use one after the other, taken back to its beginning: in a warm process
     * a document costs half. Not for tests that add scripts or listeners to it, which would stay.
     */
    async sharedPage(): Promise<Page> {
      shared ??= await (await newContext({})).newPage()
      await reset(shared)
      return shared
    },
    /** A page in a context of its own. */
    async openPage(options?: BrowserContextOptions): Promise<Page> {
      return (await openContext(options)).newPage()
    },
  }
}
