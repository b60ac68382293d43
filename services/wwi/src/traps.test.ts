import { afterAll, describe, expect, test } from 'bun:test'
import { sourceStatements } from '@otel-bi/metrics/source-statements'
import { windowWithin } from '@otel-bi/metrics/view-window'
import { openTestWarehouse, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { defineQuery } from '@otel-bi/warehouse/query'
import { assertReadOnly } from '@otel-bi/warehouse/read-only.guard'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import { z } from 'zod'
import * as events from './features/business-events/business-events.query.ts'
import * as dataset from './features/dataset/dataset.query.ts'
import { factDaysOf, loadFingerprint } from './features/dataset/dataset.ts'
import { demandWindow, loadStockItems } from './features/stock-items/load-stock-items.ts'
import * as items from './features/stock-items/stock-items.query.ts'
import { fetchSuppliers } from './features/supplier-scores/fetch-suppliers.ts'
import * as suppliers from './features/supplier-scores/supplier-scores.query.ts'
import { supplierScores } from './features/supplier-scores/supplier-scores.ts'
import { wwiMetricSources } from './metrics/sources.ts'

const database = 'WideWorldImportersDW'
const queries = [events, dataset, items, suppliers].flatMap((module) => Object.values(module))
const metrics = wwiMetricSources.flatMap((source) =>
  sourceStatements(source).map((sql, fact) => [`fact ${fact} of ${source.model.id}`, sql] as const),
)

describe.each([...queries.map((query) => [query.name, query.sql] as const), ...metrics])(
  '%s',
  (_, sql) => {
    test('never names Dimension.Date, so that both of its variants do (traps 27, 32)', () => {
      expect(sql).not.toContain('"Dimension"."Date"')
    })
    test('never reads Tax Rate of an item, which repeats its lead time (trap 23)', () => {
      expect(sql).not.toContain('"Tax Rate"')
    })
    test('never reads the delivery or picking day, which the last ones lack (trap 28)', () => {
      expect(sql).not.toMatch(/"Delivery Date Key"|"Picked Date Key"/)
    })
    test('orders versions by Valid To but never fetches it: 9999-12-31 23:59:59.9999999 fits no JS date (trap 31)', () => {
      expect(sql.replaceAll(/ORDER BY \w\."Valid To" DESC/g, '')).not.toMatch(/"Valid (?:To|From)"/)
    })
    test('fetches no geography, photo or star (trap 31)', () => {
      expect(sql).not.toMatch(/"Location"|"Photo"|SELECT \*/)
    })
    test('quotes every table and column it names, and only reads (trap 29)', () => {
      expect(() => assertReadOnly(sql)).not.toThrow()
      expect(sql).not.toMatch(/(?:FROM|JOIN) (?:Fact|Dimension)|\[/)
    })
  },
)

const holdingsMetBy = (condition: string) =>
  defineQuery({
    name: 'test.holdings_met',
    parameters: {},
    row: z.object({ items: z.number() }),
    sql: `
      SELECT COUNT(DISTINCT h."Stock Item Key") AS items
      FROM "Fact"."Stock Holding" h
      JOIN "Dimension"."Stock Item" hi ON hi."Stock Item Key" = h."Stock Item Key"
      JOIN "Dimension"."Stock Item" si ON ${condition}
      JOIN "Fact"."Sale" s ON s."Stock Item Key" = si."Stock Item Key"`,
  })
const byKey = holdingsMetBy('si."Stock Item Key" = hi."Stock Item Key"')
const byId = holdingsMetBy('si."WWI Stock Item ID" = hi."WWI Stock Item ID"')

function trapsOf(open: () => Promise<Warehouse>) {
  const opening = open()
  afterAll(async () => (await opening).close())
  const load = async () => {
    const warehouse = await opening
    const fingerprint = await loadFingerprint(warehouse)
    const window = demandWindow(fingerprint, 365)
    if (!window) throw new TypeError('there are no sales')
    const items = await loadStockItems(warehouse, window, fingerprint)
    return { warehouse, fingerprint, stock: { items, window } }
  }

  test('sales and holdings meet in 0 items by their keys and in 227 by their ids, as ours do (trap 19)', async () => {
    const { warehouse, stock } = await load()
    expect(await warehouse.query(byKey, {})).toEqual([{ items: 0 }])
    expect(await warehouse.query(byId, {})).toEqual([{ items: 227 }])
    expect(stock.items.filter((item) => item.dailyDemandMean > 0)).toHaveLength(227)
  })

  test('13 suppliers have more than 13 rows, of which one each is read (trap 21)', async () => {
    const { warehouse, fingerprint } = await load()
    const window = windowWithin({}, factDaysOf(fingerprint.purchases))
    if (!window) throw new TypeError('there are no purchases')
    const scores = supplierScores(await fetchSuppliers(warehouse, window))
    expect(new Set(scores.map((row) => row.supplier_id)).size).toBe(13)
    expect(scores).toHaveLength(13)
  })

  test('each of the 227 items has the supplier of its purchases (trap 22)', async () => {
    const { stock } = await load()
    const counts = Map.groupBy(stock.items, (item) => item.supplierId)
    expect(
      [...counts]
        .map(([id, each]) => [id, each.length])
        .toSorted(([a], [b]) => (a ?? 0) - (b ?? 0)),
    ).toEqual([
      [1, 8],
      [2, 3],
      [4, 74],
      [5, 42],
      [7, 67],
      [10, 18],
      [12, 15],
    ])
  })

  test('Last Cost Price is whole in all holdings, and our unit costs are not (trap 23)', async () => {
    const { warehouse, stock } = await load()
    const holdings = await warehouse.query(items.stockHoldings, {})
    expect(holdings.every((row) => row.last_cost_price % 1 === 0)).toBe(true)
    expect(stock.items.filter((item) => item.unitCost % 1 !== 0).length).toBeGreaterThan(90)
  })

  test('stock lasts for years, and is worth mentioning for 8 or 9 items only (traps 24, 25)', async () => {
    const { stock } = await load()
    const short = stock.items.filter((item) => item.onHand < item.dailyDemandMean * 2)
    expect(short.length).toBeWithin(8, 10)
  })

  test('9 open lines are on order, and receipts took 1 to 3 days whatever was declared (trap 26)', async () => {
    const { stock } = await load()
    expect(stock.items.flatMap((item) => item.openPurchases)).toHaveLength(9)
    const means = stock.items.flatMap((item) => item.observedLeadTime?.mean ?? [])
    expect(means).toHaveLength(227)
    expect([Math.min(...means) >= 1, Math.max(...means) <= 3]).toEqual([true, true])
    expect(Math.max(...stock.items.map((item) => item.declaredLeadTimeDays))).toBe(20)
  })

  test('all ends on 2016-05-31, the last sale, and not with the calendar on 2016-12-31 (trap 27)', async () => {
    const { stock, fingerprint } = await load()
    expect(stock.window).toEqual({ from: '2015-06-02', to: '2016-05-31' })
    expect([fingerprint.sales?.to, fingerprint.purchases?.to]).toEqual(['2016-05-31', '2016-05-31'])
  })

  test('a Sunday has no sales and counts as a day of demand 0: means are of 365 days (trap 28)', async () => {
    const { warehouse, stock } = await load()
    const window = { from: '2015-06-02', to: '2016-05-31' }
    const days = await warehouse.query(events.itemDailySales, window)
    expect(days.filter((row) => new Date(`${row.sold_on}T00:00Z`).getUTCDay() === 0)).toEqual([])
    const units = days.filter((row) => row.stock_item_id === 86).map((row) => row.units)
    const sum = units.reduce((total, each) => total + each, 0)
    expect(stock.items.find((item) => item.itemId === 86)?.dailyDemandMean).toBe(sum / 365)
  })
}

describe('on the generated sample', () => {
  trapsOf(() => openTestWarehouse(database))
})

describe.skipIf(!realRows)('on the real rows that SAMPLE_WAREHOUSE_DIR names', () => {
  if (realRows) trapsOf(() => openTestWarehouse(database, { directory: realRows }))
})

describe('on a warehouse without Dimension.Date, in whatever variant (trap 32)', () => {
  trapsOf(async () => {
    await (await openTestWarehouse(database)).close()
    const tables = await embeddedTables(testSample, database)
    const others = tables.filter(({ schema, table }) => `${schema}.${table}` !== 'Dimension.Date')
    expect(others.length).toBe(tables.length - 1)
    return createWarehouse(await createDuckDbEngine({ database, tables: others, threads: 2 }))
  })
})
