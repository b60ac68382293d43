import { expect, test } from 'bun:test'
import type { Route } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import { openSettled } from './pages.ts'

const dashboard = useDashboard(startStack, { viewport: { width: 1440, height: 900 } })

/** Remembers every text that is painted on a canvas. */
const recordPaintedTexts = `
  window.painted = []
  const paint = CanvasRenderingContext2D.prototype.fillText
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    window.painted.push(text)
    return paint.call(this, text, ...place)
  }`

/** Answers a history of the twelve months of a year. */
const monthsOf = (year: string) => async (route: Route) => {
  const answer = await dashboard.api.GET('/api/aw/sales/history', {
    params: { query: { granularity: 'month' } },
  })
  if (!answer.data) throw new Error('the API gave no history')
  const { data, meta } = answer.data
  const months = data.slice(0, 12).map((row, index) => ({
    ...row,
    date: `${year}-${String(index + 1).padStart(2, '0')}-01`,
  }))
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  await route.fulfill({ json: { data: months, meta: { ...meta, from, to, as_of: to } } })
}

/** What the landing page says of days: the chart's axis, the point in hand, ranges and tables. */
async function daysIn(timezoneId: string, year: string) {
  const page = await dashboard.openPage({ timezoneId })
  await page.addInitScript(recordPaintedTexts)
  await page.route('**/api/aw/sales/history*', monthsOf(year))
  await openSettled(page, `${dashboard.url}/`)
  await page.getByTestId('chart').focus()
  await page.keyboard.press('Home')
  return {
    axis: [...new Set(await page.evaluate<string[]>('window.painted'))].toSorted(),
    point: await page.getByTestId('chart-period').textContent(),
    ranges: await page.getByTestId('window').allTextContents(),
    asOf: await page.getByTestId('as-of').allTextContents(),
  }
}

test.each([
  ['America/Asuncion', '2017', 'Oct'],
  ['Asia/Damascus', '2011', 'Apr'],
  ['Africa/Cairo', '2014', 'Aug'],
])(
  'in %s, where in %s the clocks skip the first midnight of %s, the page says the days that it says in UTC',
  async (zone, year, month) => {
    const there = await daysIn(zone, year)
    expect(there.axis).toContain(month)
    expect(there).toEqual(await daysIn('UTC', year))
  },
)

test('an instant is shown with the reader’s zone: the same moment in Zagreb and in Tokyo', async () => {
  const startOf = async (timezoneId: string) => {
    const page = await dashboard.openPage({ timezoneId })
    await openSettled(page, `${dashboard.url}/jobs`)
    const text = await page
      .getByText(/\d{2}:\d{2} (CES?T|GMT\+9)/)
      .first()
      .textContent()
    return text ?? ''
  }
  expect(await startOf('Europe/Zagreb')).toMatch(/CES?T/)
  expect(await startOf('Asia/Tokyo')).toMatch(/GMT\+9/)
})
