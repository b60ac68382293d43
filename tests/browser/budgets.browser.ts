import { describe, expect, test } from 'bun:test'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import { startTracedStack } from '../stack/traced-stack.ts'
import { useDashboard } from './fixture.ts'
import { openSettled } from './pages.ts'

const dashboard = useDashboard(startTracedStack)

/** The paths of the scripts that index.html loads first. */
async function initialScripts(): Promise<string[]> {
  const html = await (await fetch(dashboard.url)).text()
  return [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? [])
}

/** As it is sent to a client that takes gzip; browsers take brotli, and get less. */
async function sentBytes(path: string): Promise<number> {
  const headers = { 'accept-encoding': 'gzip' }
  const script = await fetch(`${dashboard.url}${path}`, { headers, decompress: false })
  return (await script.bytes()).byteLength
}

test('the first page needs at most 110 kB of JavaScript over the wire, by gzip', async () => {
  const sizes = await Promise.all((await initialScripts()).map(sentBytes))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`initial JavaScript: ${(total / 1000).toFixed(1)} kB`)
  expect(sizes.length).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(110_000)
})

describe('a script that the first page does not load comes with', () => {
  for (const path of dashboardPaths.filter((path) => path !== '/'))
    test(path, async () => {
      const initial = new Set(await initialScripts())
      const page = await dashboard.openPage()
      await openSettled(page, `${dashboard.url}${path}`)
      const scripts = await page.evaluate<string[]>(
        `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js'))`,
      )
      expect(scripts.filter((script) => !initial.has(script))).not.toEqual([])
    })
})

/** The fonts that a page without a row in it, so without a name of any other language, loads. */
async function fontsIn(locale: string): Promise<string[]> {
  const page = await dashboard.openPage({ locale })
  await openSettled(page, `${dashboard.url}/views`)
  return page.evaluate<string[]>(
    `performance.getEntriesByType('resource').flatMap(({ name }) => name.match(/inter-(.*)-wght.*woff2$/)?.[1] ?? []).sort()`,
  )
}

test('an English page loads the letters of English, a Croatian one those of Croatian too', async () => {
  expect(await fontsIn('en-GB')).toEqual(['latin'])
  expect(await fontsIn('hr-HR')).toEqual(['latin', 'latin-ext'])
})

/** Sums Chromium's own measure of what moves without being asked to, and remembers what moved. */
const recordLayoutShifts = `
  window.layoutShift = 0
  window.moved = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.layoutShift += entry.value
      window.moved.push(...entry.sources.map(({ node }) =>
        entry.value.toFixed(3) + ' ' + (node?.outerHTML ?? node?.textContent ?? '').slice(0, 120)))
    }
  }).observe({ type: 'layout-shift', buffered: true })`

const answerDelayMs = 400

describe('nothing moves when late answers arrive', () => {
  for (const path of dashboardPaths)
    for (const width of [1440, 390])
      test(`on ${path} at ${width} pixels: layout shift under 0.05`, async () => {
        const page = await dashboard.openPage({ viewport: { width, height: 900 } })
        await page.addInitScript(recordLayoutShifts)
        await page.route('**/api/**', async (route) => {
          await Bun.sleep(answerDelayMs)
          await route.continue()
        })
        await openSettled(page, `${dashboard.url}${path}`)
        const shift = await page.evaluate<number>('window.layoutShift')
        const moved = await page.evaluate<string[]>('window.moved')
        console.log(`layout shift on ${path} at ${width}: ${shift.toFixed(4)}`)
        expect(shift < 0.05 ? [] : moved).toEqual([])
      })
})
