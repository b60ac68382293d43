import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { type BothEngines, openBothEngines } from '@otel-bi/warehouse/testing/both-engines'
import { createWarehouse } from '@otel-bi/warehouse/warehouse'
import { itemDailySales } from './features/business-events/business-events.query.ts'
import { loadBounds } from './features/dataset/dataset.ts'
import { loadStockItems } from './features/stock-items/load-stock-items.ts'
import { loadSupplierScores } from './features/supplier-scores/load-supplier-scores.ts'

const database = 'WideWorldImportersDW'

describe('the SQL Server driver and the embedded engine', () => {
  let engines: BothEngines
  beforeAll(async () => {
    await ensureSampleWarehouses(testSample)
    const tables = await embeddedTables(testSample, database)
    engines = await openBothEngines({ database, tables, threads: 2 })
  }, 60_000)
  afterAll(() => engines.close())

  const both = async <T>(load: (engine: ReturnType<typeof createWarehouse>) => Promise<T>) =>
    Promise.all([load(createWarehouse(engines.mssql)), load(createWarehouse(engines.duckdb))])

  test('agree on the items, and on their sales of each day', async () => {
    const [mssql, duckdb] = await both(async (warehouse) => ({
      items: await loadStockItems(warehouse, await loadBounds(warehouse), 365),
      days: Map.groupBy(
        await warehouse.query(itemDailySales, { from: '2016-05-01', to: '2016-05-31' }),
        (row) => `${row.stock_item_id} ${row.sold_on} ${row.units}`,
      ).size,
    }))
    expect(mssql).toEqual(duckdb)
    expect(mssql.items.items).toHaveLength(227)
  })

  test('agree on the suppliers', async () => {
    const [mssql, duckdb] = await both(async (warehouse) =>
      loadSupplierScores(warehouse, await loadBounds(warehouse), null),
    )
    expect(mssql).toEqual(duckdb)
    expect(mssql.scores).toHaveLength(13)
  })
})
