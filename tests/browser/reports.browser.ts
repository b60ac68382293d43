import { beforeEach, expect, test } from 'bun:test'
import type { Page } from 'playwright-core'
import { Webhook } from 'standardwebhooks'
import { notifyByInbox, startInbox } from '../../scripts/demo/inbox/server.ts'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'

const dashboard = useDashboard(async () => {
  const inbox = await startInbox({ smtp: 0, inbox: 0 })
  const secretKey = Buffer.alloc(32, 1).toString('base64')
  const environment = notifyByInbox(inbox, { publicUrl: 'http://localhost', secretKey })
  const stack = await startStack({ environment })
  const stop = async () => {
    await inbox.stop()
    return stack.stop()
  }
  return { ...stack, inbox, stop }
})
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const open = (search = '') => page.goto(`${dashboard.url}/reports${search}`)
const sha256 = (bytes: Uint8Array) => new Bun.CryptoHasher('sha256').update(bytes).digest('hex')

async function newestReport() {
  const { data } = await dashboard.api.GET('/api/reports', { params: { query: { limit: 1 } } })
  return data?.data[0]
}

test('before any report the list says so; one is made, and its files are what their hashes say', async () => {
  await open('?days_back=30')
  await page.getByTestId('reports').getByText('No report has been made yet').waitFor()
  await page.getByRole('button', { name: 'Make report' }).click()
  await page.getByTestId('notice').getByText('The report is ready').waitFor({ timeout: 150_000 })
  const report = await newestReport()
  expect(report).toMatchObject({ state: 'completed', parameters: { days_back: '30' } })
  expect(new URL(page.url()).searchParams.get('report')).toBe(report?.id ?? '')
  for (const file of report?.files ?? []) {
    const shown = page.locator(`[data-testid="report-file"][data-value="${file.sha256}"]`)
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      shown.getByRole('button').click(),
    ])
    expect(saved.suggestedFilename()).toBe(file.name)
    expect(sha256(await Bun.file(await saved.path()).bytes())).toBe(file.sha256)
  }
  expect(report?.files.map(({ format }) => format).sort()).toEqual(['pdf', 'xlsx'])
  await page.getByTestId('report-parameters').getByText('The last 30 days').waitFor()
  await page.getByRole('button', { name: 'Read the PDF here' }).click()
  const reader = page.getByTestId('report-reader')
  await reader.waitFor()
  expect(await reader.getAttribute('src')).toMatch(/^blob:/)
})

test('the next report of the same question stands beside the last: the figures of both, and no change', async () => {
  const before = await newestReport()
  await open('?days_back=30')
  await page.getByRole('button', { name: 'Make report' }).click()
  await page.getByTestId('report-findings').waitFor()
  const report = await newestReport()
  expect(report?.id).not.toBe(before?.id)
  const row = page.getByTestId('report-earlier').locator('[data-measure="aw revenue"]')
  await row.waitFor()
  const revenueOf = (one: typeof report) =>
    String(one?.figures.find(({ measure }) => measure === 'revenue')?.value)
  expect(
    await row.locator('td').evaluateAll((cells) => cells.map((cell) => cell.dataset.value)),
  ).toEqual([revenueOf(report), revenueOf(before), undefined])
  expect(await row.textContent()).toContain('0.0%')
  const findings = await page.getByTestId('report-findings').textContent()
  for (const { title } of report?.findings ?? []) expect(findings).toContain(title)
})

test('the files that left equal the API, newest first', async () => {
  await fetch(`${dashboard.url}/api/wwi/export/supplier-scores?format=csv`).then((file) =>
    file.bytes(),
  )
  await open()
  const rows = page.getByTestId('exports-rows').locator('tr')
  await rows.first().waitFor()
  const { data } = await dashboard.api.GET('/api/exports')
  expect(
    await rows.evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-id'),
        row.querySelector('[data-column="sha256"]')?.getAttribute('data-value'),
      ]),
    ),
  ).toEqual(data?.data.map(({ id, sha256: hash }) => [String(id), hash]) ?? [])
})

test('exports filtered by format and user are those that the API has, and the filters are in the address', async () => {
  await open()
  await page.getByTestId('exports-rows').locator('tr').first().waitFor()
  await page.getByTestId('exports').getByLabel('Format', { exact: true }).selectOption('csv')
  await page.waitForURL('**/reports?export_format=csv')
  const { data } = await dashboard.api.GET('/api/exports', {
    params: { query: { file_format: 'csv' } },
  })
  const ids = data?.data.map(({ id }) => String(id)) ?? []
  expect(ids.length).toBeGreaterThan(0)
  await page.locator(`[data-testid="exports-rows"]:not(:has([data-value="pdf"]))`).waitFor()
  const rows = page.getByTestId('exports-rows').locator('tr')
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-id')))).toEqual(
    ids,
  )
  await page.getByTestId('exports').getByLabel('By', { exact: true }).fill('nobody')
  await page.keyboard.press('Enter')
  await page.getByTestId('exports').getByText('No export matches').waitFor()
  expect(new URL(page.url()).search).toBe('?export_format=csv&export_actor=nobody')
  await page.getByTestId('exports').getByRole('button', { name: 'Clear filters' }).click()
  await rows.first().waitFor()
  expect(new URL(page.url()).search).toBe('')
})

const partialReport = {
  id: '0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10',
  state: 'partial',
  parameters: { days_back: '30' },
  requested_by: 'anonymous',
  started_at: '2026-01-31T08:00:00.000Z',
  finished_at: '2026-01-31T08:00:04.000Z',
  progress: { done: 10, total: 11 },
  files: [],
  findings: [],
  figures: [],
  sections: [
    { id: 'a', title: 'Sales history', status: 'ok', row_count: 365, detail: null },
    { id: 'b', title: 'Suppliers', status: 'unavailable', row_count: null, detail: 'no answer' },
  ],
  problem: null,
  trace_id: 'a'.repeat(32),
}

const answerReports = (answer: () => unknown) =>
  page.route('**/api/reports?*', (route) =>
    route.fulfill({ json: { data: [answer()], next_cursor: null } }),
  )

test('a report that is being made shows 3 of its 11 steps, and none once it is there', async () => {
  const running = { ...partialReport, state: 'running', progress: { done: 3, total: 11 } }
  let report: unknown = running
  await answerReports(() => report)
  await open()
  const progress = page.getByTestId('report-progress')
  await progress.getByText('3 of 11 steps').waitFor()
  expect(await progress.getByRole('progressbar').getAttribute('value')).toBe('3')
  report = partialReport
  await progress.getByRole('progressbar').waitFor({ state: 'detached' })
})

test('a partial report names what it lacks and why', async () => {
  await answerReports(() => partialReport)
  await open(`?report=${partialReport.id}`)
  expect(await page.getByTestId('report-missing').textContent()).toBe(
    'Without: Suppliers: no answer',
  )
  await page.getByTestId('reports-rows').getByText('1 of 2').waitFor()
  await page.getByTestId('reports-rows').getByText('Partial').waitFor()
})

test('a strict report that is refused says why: code and trace', async () => {
  await page.route('**/api/reports/generate*', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'report_incomplete', status: 503, trace_id: 'b'.repeat(32) }),
    }),
  )
  await open()
  await page.getByLabel('Refuse when incomplete', { exact: true }).check()
  const [request] = await Promise.all([
    page.waitForRequest('**/api/reports/generate*'),
    page.getByRole('button', { name: 'Make report' }).click(),
  ])
  expect(new URL(request.url()).searchParams.get('strict')).toBe('true')
  expect(await page.getByTestId('notice-facts').textContent()).toBe(
    `Code report_incomplete · Trace ${'b'.repeat(32)}`,
  )
})

/** The page of the only e-mail with this subject, once it is there. */
async function mailAbout(subject: string): Promise<string> {
  const { inbox } = dashboard.stack
  for (let waited = 0; waited < 100_000; waited += 200) {
    const list = await (await fetch(inbox.url)).text()
    const [, path] = new RegExp(`<a href="([^"]+)">[^<]*${subject}`).exec(list) ?? []
    if (path) return (await fetch(new URL(path, inbox.url))).text()
    await Bun.sleep(200)
  }
  throw new Error(`no e-mail about ${subject} came`)
}

test('a destination is added and tried; the report is sent to it on Mondays at 07:30, and now: its PDF is in the inbox; then it is switched off and deleted', async () => {
  await page.goto(`${dashboard.url}/alerts`)
  await page.getByRole('button', { name: 'Add destination' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Board')
  await page.getByLabel('E-mail addresses, separated by commas').fill('board@example.com')
  await page.getByTestId('add-destination').getByRole('button', { name: 'Add destination' }).click()
  await page.getByRole('button', { name: 'Send a test message to Board' }).click()
  await page.getByTestId('test-outcome').getByText('The test message was sent.').waitFor()
  await open()
  await page.getByRole('button', { name: 'New subscription' }).click()
  const form = page.getByTestId('add-subscription')
  await form.getByLabel('Name', { exact: true }).fill('Monday report')
  await form.getByLabel('At', { exact: true }).fill('07:30')
  await form.getByLabel('Time zone', { exact: true }).fill('Europe/Zagreb')
  expect(await page.getByTestId('subscription-schedule').textContent()).toBe(
    'At 07:30, only on Monday (Europe/Zagreb)',
  )
  await form.getByLabel('Board', { exact: true }).check()
  await form.getByRole('button', { name: 'New subscription' }).click()
  const row = page.getByTestId('subscriptions-rows').locator('tr')
  await row.getByText('At 07:30, only on Monday (Europe/Zagreb)').waitFor()
  await page.getByRole('button', { name: 'Send Monday report now' }).click()
  await page.getByTestId('notice').getByText('Messages on their way: 1').waitFor()
  expect(await mailAbout('Monday report')).toMatch(/otel-bi-report_[^<]+\.pdf/)
  const { data } = await dashboard.api.GET('/api/subscriptions')
  expect(data?.data).toMatchObject([
    { name: 'Monday report', cron: '30 7 * * 1', time_zone: 'Europe/Zagreb', formats: ['pdf'] },
  ])
  await page.getByRole('button', { name: 'Switch off Monday report' }).click()
  await page.getByTestId('subscriptions-rows').getByText('Switched off').waitFor()
  await page.getByRole('button', { name: 'Delete Monday report' }).click()
  await page.getByTestId('delete-subscription').getByRole('button', { name: 'Delete' }).click()
  await page.getByTestId('subscriptions').getByText('Nothing is sent on a schedule yet').waitFor()
})

test('the secret that a webhook shows once verifies what comes: the test message, and a report made once its event is chosen', async () => {
  const calls: { readonly headers: Record<string, string>; readonly body: string }[] = []
  await using receiver = Bun.serve({
    ...{ port: 0, hostname: '127.0.0.1' },
    fetch: async (request) => {
      calls.push({ headers: request.headers.toJSON(), body: await request.text() })
      return new Response(null, { status: 204 })
    },
  })
  await page.goto(`${dashboard.url}/alerts`)
  await page.getByRole('button', { name: 'Add destination' }).click()
  const form = page.getByTestId('add-destination')
  await form.locator('select[name=kind]').selectOption('webhook')
  await form.getByLabel('Name', { exact: true }).fill('Hook')
  await form.getByLabel('URL', { exact: true }).fill(receiver.url.href)
  await form.getByLabel('Job failed', { exact: true }).check()
  await form.getByRole('button', { name: 'Add destination' }).click()
  const once = page.getByTestId('destination-secret')
  const secret = (await once.locator('code').textContent()) ?? ''
  await once.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Send a test message to Hook' }).click()
  await page.getByTestId('test-outcome').getByText('The test message was sent.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Choose the events for Hook' }).click()
  const choice = page.getByTestId('choose-events')
  expect(await choice.getByLabel('Job failed', { exact: true }).isChecked()).toBe(true)
  await choice.getByLabel('Report made', { exact: true }).check()
  await choice.getByRole('button', { name: 'Save' }).click()
  await choice.waitFor({ state: 'detached' })
  expect((await dashboard.api.GET('/api/notifications/destinations')).data?.data).toContainEqual(
    expect.objectContaining({ name: 'Hook', events: ['job.failed', 'report.made'] }),
  )
  await dashboard.api.POST('/api/reports/generate', { params: { query: { days_back: 30 } } })
  while (calls.length < 2) await Bun.sleep(200)
  const [, event] = calls.map(({ headers, body }) => new Webhook(secret).verify(body, headers))
  expect(event).toMatchObject({
    type: 'report.made',
    data: { details: { report_id: (await newestReport())?.id } },
  })
  expect(await page.content()).not.toContain(secret)
})
