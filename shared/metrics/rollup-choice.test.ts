import { afterAll, beforeAll, expect, setDefaultTimeout, test } from 'bun:test'
import fc from 'fast-check'
import { z } from 'zod'
import { compile } from './compile.ts'
import { compileGroups } from './compile-groups.ts'
import { readFrom } from './rollup-choice.ts'
import { ask, planOf } from './testing/ask.ts'
import { basketsDates, basketsSource } from './testing/baskets.source.ts'
import { type OpenBaskets, openBaskets } from './testing/open-baskets.ts'

setDefaultTimeout(60_000)

let baskets: OpenBaskets
/** Order 7 has a line on another day, too. */
let late: OpenBaskets
/** Order 7 of the shop is one of the web, too. */
let twice: OpenBaskets
beforeAll(async () => {
  baskets = await openBaskets()
  late = await openBaskets(`UPDATE "Fact"."shop" SET "Day" = DATE '2024-01-20' WHERE "Line" = 36`)
  twice = await openBaskets(`UPDATE "Fact"."web" SET "Order" = 7 WHERE "Line" = 36`)
}, 120_000)
afterAll(async () => {
  for (const each of [baskets, late, twice]) await each?.close()
})

/** What the statement of a question's rows, or that of its totals, reads in place of the facts. */
function readsOf({ copied }: OpenBaskets, url: string): string[] {
  const { rows, totals } = compile(
    readFrom(basketsSource, copied),
    planOf(basketsSource, `range=all&${url}`, basketsDates),
  )
  const { sql } = (rows ?? totals).query
  return [...sql.matchAll(/FROM ("rollup"."baskets (?<rollup>[^"]+)"|"Fact"."(?<fact>\w+)")/g)].map(
    ({ groups }) => groups?.rollup ?? `rows of ${groups?.fact}`,
  )
}

const byCategory = ['shop by category', 'web by category']
const rows = ['rows of shop', 'rows of web']

test.each([
  // The four categories have rows of their own.
  ['by=category', byCategory],
  ['by=category&limit=4', byCategory],
  ['by=category&grain=week', byCategory],
  ['by=category&where=category:Bikes|Clothing', byCategory],
  ['by=category&where=category!:Bikes', byCategory],
  ['by=category&where=channel:web', ['web by category']],
  ['measures=orders,amount&by=category', byCategory],
  ['where=category:Bikes', byCategory],
  ['where=category:Bikes&grain=month', byCategory],
  ['by=code', ['shop by code', 'web by code']],
  ['by=product', ['shop by product', 'web by product']],
  // Without a row of others the rest is left out.
  ['by=category&limit=3&others=false', byCategory],
  ['by=category&where=orders>=300&others=false', byCategory],
  ['by=category,channel&others=false', byCategory],
  // The others would be put together.
  ['by=category&limit=3', rows],
  ['by=category&where=orders>=300', rows],
  ['by=category,channel', rows],
  // Several members in one row.
  ['where=category:Bikes|Clothing', rows],
  ['where=category!:Bikes', rows],
  ['where=category:Bikes&by=channel', byCategory],
  // A column that the rollup does not have.
  ['by=category,code', rows],
  ['by=category&where=code:A', rows],
  // Counted once, whatever the member: by day, and by a column that no order has two of.
  ['by=channel', ['shop', 'web']],
  ['grain=month', ['shop', 'web']],
  ['by=region', ['shop Region', 'web']],
  // A buyer comes on many days: the values themselves are counted.
  ['measures=buyers&by=category', ['shop Buyer Product Key', 'web Buyer Product Key']],
])('orders, %s: read from %p', (url, expected) => {
  expect(readsOf(baskets, url)).toEqual(expected)
})

test('an order in two days, or in two facts, is read from the rows', () => {
  const url = 'measures=orders&by=category'
  expect(readsOf(late, url)).toEqual(rows)
  expect(readsOf(twice, url)).toEqual(rows)
})

test('no rollup by the members of a region, since no order has two', () => {
  const byMembers = baskets.copied.rollups?.filter(({ members }) => members !== undefined) ?? []
  expect(byMembers.map(({ name, members }) => [name, members])).toEqual(
    ['shop', 'web'].flatMap((fact) => [
      [`baskets ${fact} by category`, 4],
      [`baskets ${fact} by code`, 5],
      [`baskets ${fact} by product`, 7],
    ]),
  )
})

const list = (names: readonly string[], least: number, most: number) =>
  fc.subarray([...names], { minLength: least, maxLength: most }).map((chosen) => chosen.join(','))
const question = fc
  .record({
    measures: list(['orders', 'buyers', 'codes', 'amount', 'amount_per_order'], 1, 3),
    by: list(['category', 'code', 'product', 'region', 'channel'], 0, 2),
    where: fc.constantFrom(
      ...['', 'category:Bikes', 'category:Bikes|None', 'category!:Bikes', 'code:A', 'region:1'],
      ...['channel:web', 'product:2', 'orders>=400'],
    ),
    grain: fc.constantFrom('', 'day', 'week', 'month'),
    range: fc.constantFrom('all', 'last_7_days', 'month_to_date'),
    compare: fc.constantFrom('none', 'previous_period'),
    limit: fc.integer({ min: 1, max: 9 }).map(String),
    others: fc.constantFrom('true', 'false'),
  })
  .filter(({ by, where }) => by !== '' || !where.includes('>='))
  .map(({ by, ...words }) => {
    const given = Object.entries(by === '' ? { ...words, others: '' } : { ...words, by })
    return new URLSearchParams(given.filter(([, word]) => word !== '')).toString()
  })

test('whatever is asked, rollups and rows have one answer', async () => {
  const asked = fc.asyncProperty(question, fc.constantFrom(0, 1, 2), async (url, which) => {
    const opened = [baskets, late, twice][which] ?? baskets
    const [fromRows, fromRollups] = await Promise.all(
      [opened.rows, opened.copied].map((each) => ask(basketsSource, url, basketsDates, each)),
    )
    const answers = [fromRollups, fromRows].map((answer) => ({
      ...{ rows: answer?.rows, totals: answer?.meta.totals, truncated: answer?.meta.truncated },
    }))
    expect(answers[0]).toEqual(answers[1])
  })
  await fc.assert(asked, {
    numRuns: 60,
    examples: [
      // The last label of a member, and values of the column of which one stands for a member.
      ['measures=orders&by=code&where=channel:web&range=all', 0],
      ['measures=orders,codes&by=category&grain=day&range=all', 0],
      ['measures=orders&by=category&range=all&limit=3', 0],
    ],
  })
}, 240_000)

test('a view has every member, so its orders by category are read from rollups', () => {
  const row = z.object({ category: z.string(), orders: z.number() })
  const groups = { name: 'test', measures: ['orders'], by: ['category'], row }
  const { query } = compileGroups(readFrom(basketsSource, baskets.copied), groups, {
    window: basketsDates.shop,
  })
  expect(query.sql).toContain('"rollup"."baskets shop by category"')
  expect(query.sql).not.toContain('"Fact"')
})
