import { describe, expect, test } from 'bun:test'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import type { Page } from 'playwright-core'
import { startTracedStack } from '../stack/traced-stack.ts'
import { useDashboard } from './fixture.ts'
import { openSettled } from './pages.ts'

const dashboard = useDashboard(startTracedStack, { viewport: { width: 1440, height: 900 } })

async function openPage(path: string) {
  const page = await dashboard.sharedPage()
  await openSettled(page, `${dashboard.url}${path}`)
  return page
}

/**
 * Remembers every control in the order of the page: of a group of radio buttons the chosen one, as
 * the arrow keys reach the others.
 */
const rememberControls = `
  window.controls = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  )].filter((control) =>
    !control.disabled && control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true })
    && (control.type !== 'radio' || control.checked))
  window.controls.length`

type Focused = {
  readonly index: number
  readonly name: string
  readonly seen: boolean
  readonly marked: boolean
  /** A date has a day, a month, a year and a calendar to stop at. */
  readonly parts: boolean
}

/** Which control has the focus, whether it is in sight, and whether an outline says so. */
const focused = `(() => {
  const control = document.activeElement
  const box = control.getBoundingClientRect()
  const marks = [control, control.closest('label'), control.closest('fieldset')]
  return {
    index: window.controls.indexOf(control),
    parts: control.type === 'date',
    name: control.tagName + ' ' + (control.ariaLabel ?? control.textContent ?? '').slice(0, 60),
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    marked: marks.some((mark) => {
      if (!mark) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(mark)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
    }),
  }
})()`

/** The controls that open something: menus, dialogs, explanations. */
const openers = (page: Page) => page.locator('main [aria-haspopup]:not(select)')

describe.each([...dashboardPaths])('by keyboard alone, %s', (path) => {
  test('Tab reaches every control once, in order, in sight and with a visible focus', async () => {
    const page = await openPage(path)
    // Lists ask again every few seconds, and rows come and go: what is walked has to stand still.
    await page.route('**/api/**', () => undefined)
    const count = await page.evaluate<number>(rememberControls)
    const walk: Focused[] = []
    for (let step = 0; step < count; step += 1) {
      let at: Focused
      do {
        await page.keyboard.press('Tab')
        at = await page.evaluate<Focused>(focused)
        // Chromium may give the first Tab to the document itself.
      } while (walk.length === 0 ? at.index === -1 : at.parts && at.index === walk.at(-1)?.index)
      walk.push(at)
    }
    expect(walk.filter(({ index }, step) => index !== step)).toEqual([])
    expect(walk.filter(({ seen, marked }) => !seen || !marked)).toEqual([])
  })

  test('the first Tab offers to skip to the content, and the next control is in it', async () => {
    const page = await openPage(path)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('content')
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate<boolean>(`Boolean(document.activeElement.closest('#content'))`),
    ).toBe(true)
  })

  test('Enter opens what a control offers, Escape closes it and gives the focus back', async () => {
    const page = await openPage(path)
    for (const opener of await openers(page).all()) {
      await opener.focus()
      await page.keyboard.press('Enter')
      await page.locator('[role="dialog"], [role="menu"], [role="listbox"]').waitFor()
      await page.keyboard.press('Escape')
      await page
        .locator('[role="dialog"], [role="menu"], [role="listbox"]')
        .waitFor({ state: 'detached' })
      await opener.and(page.locator(':focus')).waitFor()
      // A layer gives the focus back once more when its own timers run: not while the next one opens.
      await page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(done)))')
    }
  })

  test('every chart reads out another point by arrow key, and its panel has a table of it', async () => {
    const page = await openPage(path)
    for (const chart of await page.getByTestId('chart').all()) {
      const panel = page.locator('section', { has: chart }).last()
      const point = panel.getByTestId('chart-period')
      await chart.focus()
      await page.keyboard.press('Home')
      const first = await point.getAttribute('data-value')
      await page.keyboard.press('ArrowRight')
      expect(await point.getAttribute('data-value')).not.toBe(first)
      expect(await panel.getByRole('radio', { name: 'Table' }).count()).toBe(1)
    }
  })
})
