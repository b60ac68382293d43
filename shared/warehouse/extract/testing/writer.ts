import { createMssqlEngine } from '../../mssql.engine.ts'
import { makeExtract } from '../make.ts'
import { salesTables } from './changing-source.ts'
import { MssqlTarget } from './mssql-target.ts'

/** A process that makes one version of an extract, to be killed meanwhile. */
const { directory, ...target } = MssqlTarget.parse(JSON.parse(process.argv[2] ?? ''))
const source = createMssqlEngine(target)
await makeExtract({
  ...{ directory, source, tables: salesTables, reuse: true },
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  signal: new AbortController().signal,
})
await source.close()
