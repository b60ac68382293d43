import { expect, test } from 'bun:test'
import { join } from 'node:path'
import type { ExtractTable } from '@otel-bi/warehouse/extract/table'
import { requiredTables } from '@otel-bi/warehouse/required-tables'
import { Glob } from 'bun'
import { z } from 'zod'

const Query = z.object({ name: z.string(), sql: z.string() })

export type ExtractTablesScene = {
  /** The folder whose features have the service's queries. */
  readonly sources: string
  /** What its metric sources read. */
  readonly metricStatements: readonly string[]
  readonly tables: readonly ExtractTable[]
  /** The facts that grow. */
  readonly growing: readonly string[]
}

/** An extract has what the service reads, and copies what grows by its days. */
export function describeExtractTables(scene: ExtractTablesScene): void {
  const { sources, metricStatements, tables, growing } = scene

  test('an extract has every column that a query or a metric source reads, and no other', async () => {
    const statements = [...(await queriesIn(sources)), ...metricStatements]
    expect(tables.map(({ schema, table, columns }) => ({ schema, table, columns }))).toEqual(
      requiredTables(statements),
    )
  })

  test('the facts that grow are copied by a column that is copied too', () => {
    const days = tables.flatMap(({ table, day }) => (day === undefined ? [] : [table]))
    expect(days).toEqual([...growing])
    for (const { day, columns } of tables) if (day) expect(columns).toContain(day)
  })
}

/** Checks of the data's quality are no queries: they examine SQL Server itself. */
async function queriesIn(sources: string): Promise<string[]> {
  const files = [...new Glob('features/*/*.query.ts').scanSync(sources)]
  const modules = await Promise.all(files.map((file) => import(join(sources, file))))
  const found = modules.flatMap((module: object) => Object.values(module))
  return found.flatMap((value) => Query.safeParse(value).data?.sql ?? [])
}
