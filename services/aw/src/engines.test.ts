import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { DEFAULT_REP_WEIGHTS } from '@otel-bi/analytics/rep-score'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { type BothEngines, openBothEngines } from '@otel-bi/warehouse/testing/both-engines'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import { loadBounds } from './features/dataset/dataset.ts'
import { fetchDemand } from './features/product-demand/fetch-demand.ts'
import { productDemand } from './features/product-demand/product-demand.ts'
import { fetchSellers } from './features/rep-scores/fetch-sellers.ts'
import { repScores } from './features/rep-scores/rep-scores.ts'
import { dailyRevenue } from './features/sales-forecast/sales-forecast.query.ts'

const database = 'AdventureWorksDW2022'
const window = { from: '2012-11-30', to: '2013-11-29' }

describe('the SQL Server driver and the embedded engine', () => {
  let engines: BothEngines
  beforeAll(async () => {
    await ensureSampleWarehouses(testSample)
    const tables = await embeddedTables(testSample, database)
    engines = await openBothEngines({ database, tables, threads: 2 })
  }, 60_000)
  afterAll(() => engines.close(), 60_000)

  const both = async <T>(load: (warehouse: Warehouse) => Promise<T>) =>
    Promise.all([load(createWarehouse(engines.mssql)), load(createWarehouse(engines.duckdb))])

  test('agree on what each of the 4 facts spans', async () => {
    const [mssql, duckdb] = await both(loadBounds)
    expect(mssql).toEqual(duckdb)
    expect(Object.values(mssql).every((fact) => fact !== null)).toBe(true)
  })

  test('agree on the scores of 17 sellers and their quotas', async () => {
    const [mssql, duckdb] = await both(async (warehouse) =>
      repScores(await fetchSellers(warehouse, window), window, DEFAULT_REP_WEIGHTS),
    )
    expect(mssql).toEqual(duckdb)
    expect(mssql.ranking).toHaveLength(17)
  })

  test('agree on the demand for every product, and its stock', async () => {
    const [mssql, duckdb] = await both(async (warehouse) =>
      productDemand(await fetchDemand(warehouse, window, '2014-06-30'), window),
    )
    expect(mssql).toEqual(duckdb)
    expect(mssql.length).toBeGreaterThan(150)
  })

  test.each(['all', 'reseller', 'internet'])(
    'agree on the revenue of %s, day by day',
    async (channel) => {
      const [mssql, duckdb] = await both((warehouse) =>
        warehouse.query(dailyRevenue, { channel, until: '2013-11-30' }),
      )
      expect(mssql).toEqual(duckdb)
      expect(mssql.length).toBeGreaterThanOrEqual(40)
    },
  )
})
