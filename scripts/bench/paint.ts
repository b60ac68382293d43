import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { quantile } from 'simple-statistics'
import { openBrowser } from '../../tests/browser/browser.ts'
import { settled } from '../../tests/browser/pages.ts'
import { startSignInStack } from '../../tests/stack/security/sign-in-stack.ts'

const slowerCpu = 4
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** Tells of every paint of every document of the dashboard, in milliseconds since 1970. */
const reportPaints = (origin: string) => `
  if (window === window.top && location.origin === '${origin}') {
    window.paintReport({ kind: 'start', at: performance.timeOrigin, what: location.pathname })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.entryType !== 'paint' || entry.name === 'first-contentful-paint')
          window.paintReport({
            kind: entry.entryType === 'paint' ? 'first' : 'largest',
            at: performance.timeOrigin + entry.startTime,
            what: entry.element?.textContent?.slice(0, 40) ?? '',
          })
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('first-contentful-paint'))
        window.paintReport({ kind: 'first', at: performance.timeOrigin + entry.startTime, what: '' })
    }).observe({ type: 'paint', buffered: true })
  }`

type Report = {
  readonly kind: 'start' | 'first' | 'largest'
  readonly at: number
  readonly what: string
}
type Load = {
  readonly first: number
  readonly largest: number
  readonly what: string
  readonly documents: number
}

/**
 * Prints the first and the largest contentful paint of the Overview, from the first byte asked for, over the way
 * through the provider, until nothing is to come: on a processor 4 times as slow, at 1.6 Mb/s and 150 ms.
 * Needs `bun scripts/build-ui.ts`. @param args how many times each load is measured, 7 by default.
 */
export async function run([times = '7']: string[]): Promise<void> {
  const stack = await startSignInStack()
  const browser = await openBrowser()
  try {
    for (const [name, cold, signedIn] of [
      ['signed in, nothing in the cache', true, true],
      ['signed in, scripts in the cache', false, true],
      ['first visit, up to the provider', true, false],
    ] as const) {
      const loads: Load[] = []
      for (let turn = 0; turn < Number(times); turn += 1)
        loads.push(await measure(browser, stack.url, { cold, signedIn }))
      print(name, loads)
    }
  } finally {
    await browser.close()
    await stack.stop()
    await stopTestPostgres()
  }
}

async function measure(
  browser: Browser,
  url: string,
  { cold, signedIn }: { cold: boolean; signedIn: boolean },
): Promise<Load> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  })
  try {
    const page = await context.newPage()
    if (signedIn) await signIn(page, url)
    const reports = await listen(context, url)
    const devtools = await throttle(context, page)
    if (cold) await devtools.send('Network.clearBrowserCache')
    await page.goto(url)
    if (signedIn) await settled(page)
    else await page.getByRole('button', { name: 'analyst' }).waitFor()
    return loadOf(reports)
  } finally {
    await context.close()
  }
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: 'analyst' }).click()
  await settled(page)
  await page.goto('about:blank')
}

async function listen(context: BrowserContext, url: string): Promise<Report[]> {
  const reports: Report[] = []
  await context.exposeBinding('paintReport', (_source, report: Report) => void reports.push(report))
  await context.addInitScript(reportPaints(new URL(url).origin))
  return reports
}

async function throttle(context: BrowserContext, page: Page): Promise<CDPSession> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', network)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu })
  return devtools
}

function loadOf(reports: readonly Report[]): Load {
  const timesOf = (kind: Report['kind']) =>
    reports.filter((report) => report.kind === kind).map(({ at }) => at)
  const start = Math.min(...timesOf('start'))
  const largest = reports.findLast(({ kind }) => kind === 'largest')
  return {
    first: Math.min(...timesOf('first')) - start,
    largest: (largest?.at ?? Number.NaN) - start,
    what: largest?.what ?? '',
    documents: timesOf('start').length,
  }
}

function print(name: string, loads: readonly Load[]): void {
  for (const paint of ['first', 'largest'] as const) {
    const times = loads.map((load) => load[paint]).filter(Number.isFinite)
    const [least, median, most] = [0, 0.5, 1].map((share) => quantile(times, share).toFixed(0))
    console.log(
      `${name}, ${paint} contentful paint: median ${median} ms (${least} to ${most}, ${times.length} times)`,
    )
  }
  const [last] = loads.slice(-1)
  console.log(`${name}: ${last?.documents} documents; largest is "${last?.what}"`)
}
