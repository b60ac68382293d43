import { createOtelBiClient } from '@otel-bi/client'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { quantile } from 'simple-statistics'
import { openBrowser } from '../../tests/browser/browser.ts'
import { answerWith, manyProducts } from '../../tests/browser/many-products.ts'
import { openSettled, settled } from '../../tests/browser/pages.ts'
import { startStack } from '../../tests/stack/stack.ts'

const turns = 12

const inProducts = (selector: string) =>
  `document.querySelector('[data-testid="products"] ${selector}')`
const sort = (panel: string, column: number) =>
  `document.querySelector('[data-testid="${panel}"] thead th:nth-child(${column}) button').click()`

const inTable = new Map([
  ['sort by numbers', sort('products', 5)],
  ['sort by texts', sort('products', 2)],
  [
    'search',
    `const input = ${inProducts('input[type=search]')}
     input.value = ['product 1', '42', '', 'bold'][turn % 4]
     input.dispatchEvent(new InputEvent('input', { bubbles: true }))`,
  ],
  ['scroll', `${inProducts('section')}.scrollTop = 40_000 * (turn + 1)`],
])
const inChart = new Map([
  [
    'move by a key',
    `document.querySelector('[data-testid="chart"]').dispatchEvent(
       new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }))`,
  ],
])

/**
 * Prints how long the dashboard needs from an action until it has painted what follows from it, in
 * milliseconds: in a table of 10,000 rows and in a chart of four years of days. Needs `bun scripts/build-ui.ts`.
 */
export async function run(): Promise<void> {
  const stack = await startStack()
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const measure = async (place: string, actions: ReadonlyMap<string, string>) => {
      for (const [name, action] of actions) {
        const times: number[] = []
        for (let turn = 0; turn < turns; turn += 1)
          times.push(
            await page.evaluate<number>(`(async () => {
              const turn = ${turn}
              const started = performance.now()
              ${action}
              await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
              return performance.now() - started
            })()`),
          )
        const [least, median, most] = [0, 0.5, 1].map((share) => quantile(times, share).toFixed(0))
        console.log(`${place}, ${name}: median ${median} ms (${least} to ${most}, ${turns} times)`)
      }
    }
    await answerWith(page, await manyProducts(createOtelBiClient({ baseUrl: stack.url })))
    await openSettled(page, `${stack.url}/adventureworks`)
    await measure('10,000 rows', inTable)
    await openSettled(page, `${stack.url}/?granularity=day`)
    await measure('four years of days', inChart)
    await page.getByTestId('aw-history').getByRole('radio', { name: 'Table' }).check()
    await settled(page)
    await measure('four years of days', new Map([['sort the table', sort('aw-history', 2)]]))
  } finally {
    await browser.close()
    await stack.stop()
    await stopTestPostgres()
  }
}
