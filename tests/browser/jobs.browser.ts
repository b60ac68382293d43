import { beforeAll, beforeEach, expect, test } from 'bun:test'
import type { Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import { settled } from './pages.ts'

const dashboard = useDashboard(startStack)
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const open = (search = '') => page.goto(`${dashboard.url}/jobs${search}`)
const idsOf = (rows: string) =>
  page
    .getByTestId(rows)
    .locator('tr')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-id')))

/** The `data-value` of a table column, row by row. */
async function columnOf(rows: string, column: string): Promise<(string | null)[]> {
  const cells = page.getByTestId(rows).locator(`[data-column="${column}"]`)
  await cells.first().waitFor()
  return cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-value')))
}

async function until<T>(ask: () => Promise<T>, done: (answer: T) => boolean): Promise<T> {
  for (let waited = 0; waited < 100_000; waited += 200) {
    const answer = await ask()
    if (done(answer)) return answer
    await Bun.sleep(200)
  }
  throw new Error('it never came to that')
}

/** The jobs of a fresh store run once after start-up; the tests begin when they have. */
beforeAll(async () => {
  for (const path of ['/api/jobs/aw', '/api/jobs/wwi', '/api/jobs/gateway'] as const)
    await until(
      async () => (await dashboard.api.GET(path)).data,
      (history) =>
        history !== undefined &&
        history.data.length >= history.jobs.length &&
        history.data.every(({ status }) => status === 'succeeded'),
    )
})

test('all 3 + 5 + 1 jobs stand in the order of the API, with their last and next runs', async () => {
  const [aw, wwi, gateway] = await Promise.all([
    dashboard.api.GET('/api/jobs/aw'),
    dashboard.api.GET('/api/jobs/wwi'),
    dashboard.api.GET('/api/jobs/gateway'),
  ])
  const jobs = [aw, wwi, gateway].flatMap(({ data }) => data?.jobs ?? [])
  await open('?schedule_hidden=run')
  await page.locator('[data-testid="schedule-rows"] tr').nth(8).waitFor()
  expect(await columnOf('schedule-rows', 'job_id')).toEqual(jobs.map((job) => job.job_id))
  expect(await columnOf('schedule-rows', 'cron')).toEqual(jobs.map((job) => job.cron))
  const columns = ['latest_started_at', 'latest_status', 'usual_duration_ms']
  const shown = await Promise.all(columns.map((column) => columnOf('schedule-rows', column)))
  expect(shown).toEqual([
    jobs.map((job) => job.latest_execution?.started_at ?? ''),
    jobs.map((job) => job.latest_execution?.status ?? ''),
    jobs.map((job) => String(job.usual_duration_ms ?? '')),
  ])
  for (const at of await columnOf('schedule-rows', 'next_run_at'))
    expect(Date.parse(at ?? '')).toBeGreaterThan(Date.now() - 60_000)
})

test('each job says how long it took and usually takes with a unit, and its schedule in words; the cron text on demand', async () => {
  const answers = await Promise.all([
    dashboard.api.GET('/api/jobs/aw'),
    dashboard.api.GET('/api/jobs/wwi'),
    dashboard.api.GET('/api/jobs/gateway'),
  ])
  const jobs = answers.flatMap(({ data }) => data?.jobs ?? [])
  await open()
  await page.locator('[data-testid="schedule-rows"] tr').nth(8).waitFor()
  const cellsOf = (column: string) =>
    page.getByTestId('schedule-rows').locator(`[data-column="${column}"]`)
  const took = jobs.map(({ latest_execution: latest }) =>
    String(Date.parse(latest?.finished_at ?? '') - Date.parse(latest?.started_at ?? '')),
  )
  expect(await columnOf('schedule-rows', 'duration_ms')).toEqual(took)
  for (const column of ['duration_ms', 'usual_duration_ms'])
    for (const text of await cellsOf(column).allTextContents())
      expect(text).toMatch(/\d\s?(?:ms|secs?|mins?)$/)
  const schedules = await cellsOf('schedule').allTextContents()
  for (const [index, { cron }] of jobs.entries()) {
    const [minute = '', hour = ''] = cron.split(' ')
    const time = `At ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
    const within = minute === '0' ? 'Every hour' : `${minute} minutes past the hour`
    expect(schedules[index]).toContain(hour === '*' ? within : time)
  }
  expect(await cellsOf('cron').count()).toBe(0)
  await page
    .getByTestId('schedule')
    .getByRole('button', { name: /^Columns/ })
    .click()
  await page.getByRole('menuitemcheckbox', { name: 'Cron text' }).press('Enter')
  await cellsOf('cron').first().waitFor()
  expect(await cellsOf('cron').allTextContents()).toEqual(jobs.map(({ cron }) => cron))
})

test('the history and its rows written equal the API; a job and a business change both, and back restores them', async () => {
  const [aw, wwi] = await Promise.all([
    dashboard.api.GET('/api/jobs/aw'),
    dashboard.api.GET('/api/jobs/wwi'),
  ])
  const ids = (history: typeof aw) => history.data?.data.map(({ id }) => String(id)) ?? []
  await open()
  expect(await columnOf('executions-rows', 'rows_written')).toEqual(
    aw.data?.data.map((one) => String(one.rows_written)) ?? [],
  )
  expect(await idsOf('executions-rows')).toEqual(ids(aw))
  await page.getByRole('radio', { name: 'WideWorldImporters' }).check()
  await until(
    () => idsOf('executions-rows'),
    (shown) => shown.join() === ids(wwi).join(),
  )
  await page
    .getByTestId('executions')
    .getByRole('combobox', { name: 'Job', exact: true })
    .selectOption('wwi.hourly.events')
  await page.getByTestId('executions-count').getByText('1 row', { exact: true }).waitFor()
  expect(await columnOf('executions-rows', 'job_id')).toEqual(['wwi.hourly.events'])
  expect(new URL(page.url()).search).toBe('?domain=wwi&job=wwi.hourly.events')
  await page.goBack()
  await until(
    () => idsOf('executions-rows'),
    (shown) => shown.join() === ids(wwi).join(),
  )
  expect(new URL(page.url()).search).toBe('?domain=wwi')
})

test('no execution failed, and the empty list says so', async () => {
  await open('?status=failed')
  await page.getByTestId('executions').getByText('No execution matches').waitFor()
})

test('run now shows the new execution: queued, followed to its end, first in the history', async () => {
  await open()
  await page.getByRole('button', { name: 'Run now: Data quality, AdventureWorks' }).click()
  await page.getByTestId('notice').getByText('is queued').waitFor()
  await page.waitForURL('**/jobs?execution=*')
  const id = Number(new URL(page.url()).searchParams.get('execution'))
  await page.locator('[data-testid="execution-status"][data-value="succeeded"]').waitFor()
  await until(
    () => idsOf('executions-rows'),
    ([newest]) => newest === String(id),
  )
  const { data } = await dashboard.api.GET('/api/jobs/{domain}/executions/{id}', {
    params: { path: { domain: 'aw', id } },
  })
  expect(data).toMatchObject({ trigger: 'manual', job_id: 'aw.daily.data_quality' })
  expect(await page.getByTestId('execution-trace').textContent()).toBe(data?.trace_id ?? '')
  expect(await page.getByTestId('execution-run').textContent()).toBe(data?.run_id ?? '')
  expect(await page.getByTestId('execution-result').textContent()).toContain('"fail": 0')
})

test('a run that is refused says why: code and trace', async () => {
  await page.route('**/api/jobs/*/*/run', (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'job_running', status: 409, trace_id: 'a'.repeat(32) }),
    }),
  )
  await open()
  await page.getByRole('button', { name: 'Run now: Scan for events' }).click()
  expect(await page.getByTestId('notice-facts').textContent()).toBe(
    `Code job_running · Trace ${'a'.repeat(32)}`,
  )
})

test('pages of one row each are followed to the end by “load more”', async () => {
  await page.route('**/api/jobs/aw?*limit=25*', (route) =>
    route.continue({ url: route.request().url().replace('limit=25', 'limit=1') }),
  )
  await open('?job=aw.daily.data_quality')
  await page.getByTestId('executions-count').getByText('1 row', { exact: true }).waitFor()
  await page.getByTestId('executions').getByRole('button', { name: 'Load more' }).click()
  await page.getByTestId('executions-count').getByText('2 rows', { exact: true }).waitFor()
  const { data } = await dashboard.api.GET('/api/jobs/aw', {
    params: { query: { job_id: 'aw.daily.data_quality', limit: 2 } },
  })
  expect(await idsOf('executions-rows')).toEqual(data?.data.map(({ id }) => String(id)) ?? [])
})

test('data quality equals the API: counts, and every check with what it observed', async () => {
  const { data } = await dashboard.api.GET('/api/wwi/quality')
  await open('?domain=wwi&quality_sort=')
  for (const verdict of ['pass', 'warn', 'fail'] as const)
    await page
      .locator(`[data-testid="quality-${verdict}"][data-value="${data?.latest?.[verdict]}"]`)
      .waitFor()
  expect(await columnOf('quality-rows', 'check')).toEqual(
    data?.checks.map((one) => one.check) ?? [],
  )
  expect(await columnOf('quality-rows', 'observed')).toEqual(
    data?.checks.map((one) => String(one.observed ?? '')) ?? [],
  )
  const units = { rows: /\brows?$/, keys: /\bkeys?$/, days: /\bdays?$/, share: /%$/ }
  for (const column of ['observed', 'threshold']) {
    const cells = page.getByTestId('quality-rows').locator(`[data-column="${column}"]`)
    const texts = await cells.allTextContents()
    for (const [index, { unit }] of (data?.checks ?? []).entries())
      expect(texts[index]).toMatch(unit ? units[unit] : /^a unit$/)
  }
})

test('the focus in the schedule stays where it is when the schedule is fetched again after 15 s', async () => {
  page = await dashboard.openPage()
  await page.clock.install()
  await open()
  await settled(page)
  const run = page.getByTestId('schedule').getByRole('button', { name: 'Run now' }).first()
  await run.focus()
  const refetched = page.waitForResponse((response) =>
    response.url().includes('/api/jobs/aw?limit=1'),
  )
  await page.clock.fastForward('00:15')
  await (await refetched).finished()
  await page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(done)))')
  expect(await run.and(page.locator(':focus')).count()).toBe(1)
})
