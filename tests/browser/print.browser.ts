import { beforeEach, expect, test } from 'bun:test'
import { readPdf } from '@otel-bi/documents/testing/readers'
import type { Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import { answerWith, manyProducts } from './many-products.ts'
import { openSettled, settled } from './pages.ts'

/** 297 mm less two margins of 10 mm, in CSS pixels of 1/96 inch. */
const sheetWidth = Math.floor((277 / 25.4) * 96)
const paths = ['/', '/adventureworks', '/wideworldimporters', '/explore', '/jobs', '/audit']

const dashboard = useDashboard(startStack, { viewport: { width: 1440, height: 900 } })
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

/** The texts of each sheet that a page is printed on. */
async function sheetsOf(printed: Page): Promise<(readonly string[])[]> {
  const pdf = await printed.pdf({ preferCSSPageSize: true, printBackground: true })
  return (await readPdf(new Uint8Array(pdf))).map(({ texts }) => texts)
}

const textsOf = async (parts: string) =>
  (await page.locator(`main :is(${parts})`).allTextContents()).filter((text) => text !== '')

/** What is wider than the sheet: Chromium leaves it off without a word. */
const tooWide = `(() => {
  const wide = [...document.querySelectorAll('main, main *')].filter((part) =>
    part.clientWidth > 0 && part.getBoundingClientRect().right > innerWidth + 1)
  return wide.map((part) => part.tagName + ' ' + part.className + ' ' + part.textContent.slice(0, 40))
})()`

test.each(paths)('%s fits the width of its sheets of 277 mm', async (path) => {
  await openSettled(page, `${dashboard.url}${path}`)
  await page.setViewportSize({ width: sheetWidth, height: 700 })
  await page.emulateMedia({ media: 'print' })
  await settled(page)
  expect(await page.evaluate(tooWide)).toEqual([])
})

test.each(paths)('%s prints no control, and the title of every panel', async (path) => {
  await openSettled(page, `${dashboard.url}${path}`)
  const titles = await textsOf('[data-panel] :is(h2, h3)')
  const controls = await textsOf('button:not(table button):not([role=radio])')
  const texts = (await sheetsOf(page)).flat()
  expect(titles.filter((title) => !texts.includes(title))).toEqual([])
  expect(controls.filter((text) => texts.includes(text))).toEqual([])
})

test('no panel of the Overview is torn: what it ends with stands on the sheet of its title', async () => {
  await openSettled(page, dashboard.url)
  const titles = await textsOf('[data-panel] :is(h2, h3)')
  for (const texts of await sheetsOf(page)) {
    const begun = texts.filter((text) => titles.includes(text) || /^(Adv|Wide)\w+$/.test(text))
    expect(texts.filter((text) => /^Data to /.test(text))).toHaveLength(begun.length)
  }
})

test('a page that is dark on the screen prints as the light one does, and is dark again', async () => {
  // The drawing alone: the edges around it are not painted twice to the same bit.
  const chart = page.getByTestId('aw-history').locator('canvas')
  const picture = () => chart.screenshot({ animations: 'disabled' })
  /** Charts are drawn a moment after the page has changed: the picture that stands for four more. */
  const standing = async () => {
    let last = await picture()
    for (let alike = 0; alike < 4; ) {
      const next = await picture()
      alike = next.equals(last) ? alike + 1 : 0
      last = next
    }
    return last.toString('base64')
  }
  await openSettled(page, dashboard.url)
  await page.emulateMedia({ media: 'print' })
  const paper = await standing()
  await page.emulateMedia({ media: null, colorScheme: 'dark' })
  const dark = await standing()
  await page.emulateMedia({ media: 'print' })
  expect((await standing()) === paper).toBe(true)
  await page.emulateMedia({ media: null })
  expect((await standing()) === dark).toBe(true)
  expect(dark === paper).toBe(false)
})

test('a table of 300 rows has all of them on paper, and fewer than 100 on the screen again', async () => {
  const answer = await manyProducts(dashboard.api)
  const data = answer.data.slice(0, 300)
  await answerWith(page, { ...answer, data })
  await openSettled(page, `${dashboard.url}/adventureworks`)
  const rows = page.getByTestId('products').locator('tbody tr[data-id]')
  expect(await rows.count()).toBeLessThan(100)
  const texts = new Set((await sheetsOf(page)).flat().flatMap((text) => text.split(/\s+/)))
  expect(data.filter((row) => !texts.has(row.product_code))).toEqual([])
  await rows.nth(99).waitFor({ state: 'detached' })
})
