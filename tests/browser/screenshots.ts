import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createOtelBiClient, type OtelBiClient } from '@otel-bi/clients/client'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import type { Browser } from 'playwright-core'
import { startTracedStack } from '../stack/traced-stack.ts'
import { openBrowser } from './browser.ts'
import { type Look, looks, openSettled } from './pages.ts'

const folder = process.argv[2] ?? 'screenshots'

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
}

/** Waits for the jobs of the start, makes a report, and takes a file away. */
async function fillPages(api: OtelBiClient): Promise<void> {
  await untilJobsHaveRun(api, '/api/jobs/aw')
  await untilJobsHaveRun(api, '/api/jobs/wwi')
  await api.POST('/api/reports/generate', {})
  const query = { format: 'csv' } as const
  await api.GET('/api/wwi/export/supplier-scores', { params: { query }, parseAs: 'text' })
}

const longestWaitMs = 60_000

/** @throws Error when a job of a service has not succeeded in time. */
async function untilJobsHaveRun(api: OtelBiClient, path: '/api/jobs/aw' | '/api/jobs/wwi') {
  for (let waited = 0; waited < longestWaitMs; waited += 500) {
    const { data } = await api.GET(path, { params: { query: { status: 'succeeded' } } })
    const succeeded = new Set(data?.data.map(({ job_id }) => job_id))
    if (data?.jobs.every(({ job_id }) => succeeded.has(job_id))) return
    await Bun.sleep(500)
  }
  throw new Error(`${path}: the jobs of the start did not succeed in time`)
}

/** Answers the name of the file it has written. */
async function shoot(browser: Browser, url: string, { path, theme, width }: Look) {
  const context = await browser.newContext({
    locale: 'en-GB',
    colorScheme: theme,
    viewport: { width, height: 900 },
  })
  const page = await context.newPage()
  await openSettled(page, `${url}${path}`)
  const file = join(folder, `${path.slice(1) || 'overview'}-${width}-${theme}.png`)
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
  await context.close()
  return file
}

await shootAll()
