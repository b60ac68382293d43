import { join } from 'node:path'
import { rollupsOf } from '@otel-bi/metrics/rollups'
import { openFiles } from '@otel-bi/warehouse/extract/open'
import { writeRollups } from '@otel-bi/warehouse/extract/rollup'
import { writeGrownRows } from '@otel-bi/warehouse/extract/testing/grown-rows'
import type { WarehouseName } from '@otel-bi/warehouse/sample/schema'
import { awExtractTables } from '../../../services/aw/src/extract-tables.ts'
import { awMetricSources } from '../../../services/aw/src/metrics/sources.ts'
import { wwiExtractTables } from '../../../services/wwi/src/extract-tables.ts'
import { wwiMetricSources } from '../../../services/wwi/src/metrics/sources.ts'
import { resources } from './resources.ts'
import type { Subject } from './subject-options.ts'

const contents = {
  AdventureWorksDW2022: { tables: awExtractTables, sources: awMetricSources },
  WideWorldImportersDW: { tables: wwiExtractTables, sources: wwiMetricSources },
} as const

/** Writes an extract of `times` the rows of a sample, with its rollups, and says how long that took. */
export async function grow(
  directory: string,
  database: WarehouseName,
  sample: string,
  times: number,
): Promise<Subject> {
  const folder = `${database}-${times}`
  const path = join(directory, folder)
  const began = performance.now()
  const { tables, sources } = contents[database]
  const grown = await writeGrownRows(path, database, sample, tables, times)
  const written = performance.now()
  const engine = await openFiles(directory, folder, grown.tables, database, resources)
  const asked = sources.flatMap(rollupsOf)
  const rollups = await writeRollups(engine, path, asked, new AbortController().signal)
  await engine.close()
  const rows = rollups.reduce((sum, rollup) => sum + rollup.rows, 0)
  console.log(
    `${database} × ${times}: ${grown.facts} rows of facts, written in ${seconds(began, written)}; ${rollups.length} rollups of ${rows} rows, in ${seconds(written, performance.now())}`,
  )
  return { directory, folder, database, tables: grown.tables, rollups }
}

const seconds = (from: number, to: number) => `${((to - from) / 1_000).toFixed(0)} s`
