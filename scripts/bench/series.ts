import { type DatedValue, gapFill } from '@otel-bi/analytics/forecast/series'
import { daysBetween } from '@otel-bi/analytics/window'
import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { defineQuery } from '@otel-bi/warehouse/query'
import { createWarehouse } from '@otel-bi/warehouse/warehouse'
import { z } from 'zod'

/** A series to measure: values at equal steps, oldest first. */
export interface BenchSeries {
  readonly id: string
  readonly values: readonly number[]
  /** Folds at the end that are not scored. */
  readonly skippedFolds: number
}

/** Series of a CSV file with the columns series_id, ds and y. */
export async function csvSeries(file: string): Promise<BenchSeries[]> {
  const [header = '', ...lines] = (await Bun.file(file).text()).trim().split(/\r?\n/)
  const cellsOf = (line: string) => line.split(',').map((cell) => cell.trim().replaceAll('"', ''))
  const columns = cellsOf(header)
  const column = (name: string): number => {
    const index = columns.indexOf(name)
    if (index < 0) throw new Error(`${file} has no column ${name}`)
    return index
  }
  const [id, ds, y] = [column('series_id'), column('ds'), column('y')]
  const groups = Map.groupBy(lines.map(cellsOf), (cells) => cells[id] ?? '')
  return Array.from(groups, ([name, rows]) => ({
    id: name,
    values: equalSteps(rows.map((row) => ({ date: row[ds] ?? '', value: Number(row[y]) }))),
    skippedFolds: 0,
  }))
}

/** Daily rows get their missing days as 0; any other step is taken as the rows come. */
function equalSteps(rows: readonly DatedValue[]): readonly number[] {
  const isDated = rows.every(({ date }) => /^\d{4}-\d{2}-\d{2}/.test(date))
  if (!isDated) return rows.map(({ value }) => value)
  const sorted = rows.toSorted((a, b) => a.date.localeCompare(b.date))
  const dates = sorted.map(({ date }) => date.slice(0, 10))
  const steps = dates.slice(1).map((date, i) => daysBetween(dates[i] ?? date, date))
  const isDaily = Math.min(...steps) === 1
  if (!isDaily) return sorted.map(({ value }) => value)
  return gapFill(sorted.map(({ value }, i) => ({ date: dates[i] ?? '', value }))).values
}

const dailySales = z.object({ date: z.string(), value: z.number() })

const internetSales = defineQuery({
  name: 'bench.internet_sales',
  parameters: {},
  row: dailySales,
  sql: `SELECT CAST(s."OrderDate" AS date) AS "date", SUM(s."SalesAmount") AS "value"
        FROM "dbo"."FactInternetSales" s GROUP BY CAST(s."OrderDate" AS date)`,
})

const resellerSales = defineQuery({
  name: 'bench.reseller_sales',
  parameters: {},
  row: dailySales,
  sql: `SELECT CAST(s."OrderDate" AS date) AS "date", SUM(s."SalesAmount") AS "value"
        FROM "dbo"."FactResellerSales" s GROUP BY CAST(s."OrderDate" AS date)`,
})

const importerSales = defineQuery({
  name: 'bench.importer_sales',
  parameters: {},
  row: dailySales,
  sql: `SELECT CAST(s."Invoice Date Key" AS date) AS "date", SUM(s."Total Excluding Tax") AS "value"
        FROM "Fact"."Sale" s GROUP BY CAST(s."Invoice Date Key" AS date)`,
})

/** The three series of the two sample warehouses, from their Parquet files. */
export async function warehouseSeries(directory: string): Promise<BenchSeries[]> {
  const open = async (database: string) =>
    createWarehouse(
      await createDuckDbEngine({ database, tables: await embeddedTables(directory, database) }),
    )
  const [aw, wwi] = await Promise.all([open('AdventureWorksDW2022'), open('WideWorldImportersDW')])
  try {
    const [internet, reseller, importer] = await Promise.all([
      aw.query(internetSales, {}),
      aw.query(resellerSales, {}),
      wwi.query(importerSales, {}),
    ])
    const lastOf = (rows: readonly DatedValue[]) =>
      rows
        .map(({ date }) => date)
        .toSorted()
        .at(-1)
    const total = [...internet, ...reseller]
    // Both channels are complete up to the earlier of their last dates only.
    const to = [lastOf(internet) ?? '', lastOf(reseller) ?? ''].toSorted().at(0) ?? ''
    const from =
      total
        .map(({ date }) => date)
        .toSorted()
        .at(0) ?? to
    return [
      { id: 'wwi revenue', values: gapFill(importer).values, skippedFolds: 0 },
      // Its last fold starts one day into a collapse of the level, which nothing could foresee.
      { id: 'aw internet', values: gapFill(internet).values, skippedFolds: 1 },
      { id: 'aw total', values: gapFill(total, { from, to }).values, skippedFolds: 0 },
      { id: 'aw reseller', values: gapFill(reseller).values, skippedFolds: 0 },
    ]
  } finally {
    await Promise.all([aw.close(), wwi.close()])
  }
}
