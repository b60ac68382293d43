import { afterAll, beforeAll, expect, test } from 'bun:test'
import { addDays } from '@otel-bi/analytics/window'
import { grains } from '@otel-bi/contract/metrics/question'
import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { defineQuery } from '@otel-bi/warehouse/query'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import { z } from 'zod'
import { bucketSql, bucketStart } from './bucket.ts'
import { endOf, shiftMonths, shiftStart, startOf, unitsOf } from './calendar.ts'

let warehouse: Warehouse
beforeAll(async () => {
  const database = 'AdventureWorksDW2022'
  await ensureSampleWarehouses(testSample)
  const tables = await embeddedTables(testSample, database)
  warehouse = createWarehouse(await createDuckDbEngine({ database, tables, threads: 1 }))
})
afterAll(() => warehouse.close())

test.each(grains)(
  'SQL puts each of 3,652 days into the %s that the calendar puts it into',
  async (grain) => {
    const rows = await warehouse.query(
      defineQuery({
        name: 'test.buckets',
        parameters: {},
        row: z.object({ day: z.string(), bucket: z.union([z.string(), z.number()]) }),
        sql: `SELECT d."FullDateAlternateKey" AS "day", ${bucketSql(grain, `d."FullDateAlternateKey"`)} AS "bucket"
            FROM "dbo"."DimDate" d`,
      }),
      {},
    )
    expect(rows).toHaveLength(3_652)
    const wrong = rows.filter(
      ({ day, bucket }) => bucketStart(grain, bucket) !== startOf(grain, day),
    )
    expect(wrong).toEqual([])
  },
)

test('2014-01-01 lies in the week from Monday 2013-12-30 to Sunday 2014-01-05', () => {
  expect([startOf('week', '2014-01-01'), endOf('week', '2014-01-01')]).toEqual([
    '2013-12-30',
    '2014-01-05',
  ])
})

test('the quarter before January is October of the year before; 2012-02-29 a year later is 2013-02-28', () => {
  expect(shiftStart('quarter', '2014-01-28', -1)).toBe('2013-10-01')
  expect(shiftMonths('2012-02-29', 12)).toBe('2013-02-28')
  expect(shiftMonths('2013-12-31', 2)).toBe('2014-02-28')
})

test('units follow each other without a gap', () => {
  for (const grain of grains) {
    const units = unitsOf(grain, { from: '2010-12-29', to: '2014-01-28' })
    for (const [index, start] of units.slice(1).entries())
      expect(addDays(endOf(grain, units[index] ?? ''), 1)).toBe(start)
  }
})
