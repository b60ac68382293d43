import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { embeddedTables } from '../../embedded-tables.ts'
import { ensureSampleWarehouses } from '../ensure.ts'
import type { WarehouseName } from '../schema.ts'
import { testSample } from './open-sample.ts'

export type ThinSample = {
  readonly directory: string
  readonly remove: () => Promise<void>
}

/** Copies the sample with one of every `oneOf` rows of its facts, for tests that ask many questions. */
export async function thinSample(database: WarehouseName, oneOf: number): Promise<ThinSample> {
  await ensureSampleWarehouses(testSample)
  const directory = await mkdtemp(join(tmpdir(), 'thin-sample-'))
  await mkdir(join(directory, database))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const { file } of await embeddedTables(testSample, database)) {
    const name = basename(file)
    const rows = name.startsWith('Fact') ? `WHERE file_row_number % ${oneOf} = 0` : ''
    await connection.run(
      `COPY (SELECT * EXCLUDE (file_row_number) FROM read_parquet('${file}', file_row_number = true) ${rows}) TO '${join(directory, database, name)}'`,
    )
  }
  connection.closeSync()
  instance.closeSync()
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) }
}
