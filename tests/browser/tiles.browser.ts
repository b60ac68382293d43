import { beforeEach, expect, test } from 'bun:test'
import { Client } from 'pg'
import type { Page } from 'playwright-core'
import { settledStore } from '../stack/settled-store.ts'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import { settled } from './pages.ts'

/**
 * Jobs that failed: one abandoned, one that was skipped since, and one that succeeded since, which counts no more.
 * Jobs that are late: one of AdventureWorks, and two of WideWorldImporters, one of which also failed. A check that
 * fails and one that warns in each business, and a critical event that ended. No job runs from then on.
 */
const faults = `
  INSERT INTO job_executions (job_id, domain, trigger, status, scheduled_for, finished_at)
  VALUES ('aw.daily.forecast', 'aw', 'manual', 'abandoned', now(), now()),
         ('aw.daily.scores', 'aw', 'manual', 'failed', now(), now()),
         ('aw.daily.scores', 'aw', 'manual', 'succeeded', now() + interval '1 s', now()),
         ('wwi.daily.forecast', 'wwi', 'manual', 'failed', now(), now()),
         ('wwi.daily.forecast', 'wwi', 'manual', 'skipped', now() + interval '1 s', now());
  UPDATE job_executions
  SET created_at = created_at - interval '40 days', scheduled_for = scheduled_for - interval '40 days'
  WHERE job_id IN ('aw.daily.scores', 'wwi.daily.supplier_scores', 'wwi.daily.forecast');
  UPDATE job_executions
  SET result = jsonb_set(jsonb_set(jsonb_set(
    result, '{fail}', '1'), '{checks,0,status}', '"fail"'), '{checks,1,status}', '"warn"')
  WHERE job_id IN ('aw.daily.data_quality', 'wwi.daily.data_quality');
  INSERT INTO wwi_business_events (run_id, computed_at, as_of, data_version, dedup_key, kind, severity,
                                   stock_item_id, stock_item, figures, resolves)
  SELECT run_id, now(), as_of, data_version, dedup_key, kind, severity, stock_item_id, stock_item, figures, id
  FROM wwi_business_events WHERE severity = 'critical' ORDER BY id LIMIT 1;
  CREATE FUNCTION no_run() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
  CREATE TRIGGER no_run BEFORE INSERT ON job_executions FOR EACH ROW EXECUTE FUNCTION no_run();`

const dashboard = useDashboard(async () => {
  const postgresUrl = await settledStore(startStack)
  const client = new Client({ connectionString: postgresUrl })
  await client.connect()
  await client.query(faults)
  await client.end()
  return startStack({ postgresUrl })
})
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

type Tile = { readonly id: string; readonly value: string; readonly path: string }

/** Every figure of a tile that is a link, or stands beside the tile's. */
async function tilesOf(path: string): Promise<Tile[]> {
  await page.goto(`${dashboard.url}${path}`)
  await settled(page)
  for (const business of ['aw', 'wwi'])
    await page.locator(`[data-testid="${business}-expected"]:not([data-value=""])`).waitFor()
  return page.evaluate<Tile[]>(`
    [...document.querySelectorAll('main li [data-testid][data-value]')].flatMap((figure) => {
      const link = figure.closest('a') ?? figure.querySelector('a') ?? figure.closest('li').querySelector('a')
      const { testid: id, value } = figure.dataset
      return link && !/-(previous|change|course)$/.test(id) ? [{ id, value, path: link.getAttribute('href') }] : []
    })`)
}

/** What stands behind a link: the rows of the table it leads to, the sum of the forecast, or the measure in Explore. */
async function behind(path: string): Promise<string> {
  const { pathname, searchParams, hash } = new URL(path, dashboard.url)
  const table = hash.slice(1)
  if (table === 'forecast') searchParams.set('view', 'table')
  await page.goto(`${dashboard.url}${pathname}?${searchParams}${hash}`)
  if (table === 'forecast') {
    const total = page.getByTestId('forecast-totals').locator('[data-column="forecast"]')
    return (await total.getAttribute('data-value')) ?? ''
  }
  if (table === '') {
    const measure = `[data-testid="explore-${searchParams.get('measures')}"]`
    const answered = page.locator(`${measure}:not([data-value=""])`)
    return (await answered.getAttribute('data-value')) ?? ''
  }
  await page.getByTestId(`${table}-count`).waitFor()
  return String(await page.getByTestId(`${table}-rows`).locator('tr').count())
}

test.each(['/', '/?days_back=90&channel=reseller'])(
  'every tile of %s has the number that stands behind its link: rows, a sum or a measure',
  async (path) => {
    const tiles = await tilesOf(path)
    const found: Tile[] = []
    for (const tile of tiles) found.push({ ...tile, value: await behind(tile.path) })
    expect(found).toEqual(tiles)
    const count = (id: string) => tiles.find((tile) => tile.id === id)?.value
    expect([count('aw-failed-jobs'), count('aw-late-jobs'), count('aw-failed-checks')]).toEqual([
      ...['1', '1', '1'],
    ])
    expect([count('wwi-failed-jobs'), count('wwi-late-jobs'), count('wwi-failed-checks')]).toEqual([
      ...['1', '2', '1'],
    ])
    expect(tiles.filter(({ value }) => value === '' || value === '0')).toEqual([])
    expect(tiles.length).toBe(12 + 3 + 2 + 8)
  },
  300_000,
)

test.each([
  ['EN', ['Late', 'Failed, Late']],
  ['HR', ['Kasni', 'Neuspio, Kasni']],
])('the table of jobs says in %s which are late', async (language, states) => {
  await page.goto(`${dashboard.url}/jobs?schedule_search=state:late domain:wwi&schedule_sort=state`)
  await page
    .getByRole('group', { name: /^(Language|Jezik)$/ })
    .getByRole('radio', { name: language, exact: true })
    .check()
  const cells = page.getByTestId('schedule-rows').locator('[data-column="state"]')
  await cells.getByText(states[1] ?? '', { exact: true }).waitFor()
  expect((await cells.allTextContents()).sort()).toEqual(states.toSorted())
})
