import { expect, test } from 'bun:test'
import { sourceStatements } from '@otel-bi/metrics/source-statements'
import { requiredTables } from '@otel-bi/warehouse/required-tables'
import { Glob } from 'bun'
import { z } from 'zod'
import { awExtractTables } from './extract-tables.ts'
import { awMetricSources } from './metrics/sources.ts'

const Query = z.object({ name: z.string(), sql: z.string() })

/** Checks of the data's quality are no queries: they examine SQL Server itself. */
async function queries(): Promise<string[]> {
  const files = [...new Glob('features/*/*.query.ts').scanSync(import.meta.dir)]
  const modules = await Promise.all(files.map((file) => import(`./${file}`)))
  const found = modules.flatMap((module: object) => Object.values(module))
  return found.flatMap((value) => Query.safeParse(value).data?.sql ?? [])
}

test('an extract has every column that a query or a metric source reads, and no other', async () => {
  const statements = [...(await queries()), ...awMetricSources.flatMap(sourceStatements)]
  expect(awExtractTables.map(({ schema, table, columns }) => ({ schema, table, columns }))).toEqual(
    requiredTables(statements),
  )
})

test('the facts that grow are copied by a column that is copied too', () => {
  const days = awExtractTables.flatMap(({ table, day }) => (day === undefined ? [] : [table]))
  expect(days).toEqual(['FactInternetSales', 'FactProductInventory', 'FactResellerSales'])
  for (const { day, columns } of awExtractTables) if (day) expect(columns).toContain(day)
})
