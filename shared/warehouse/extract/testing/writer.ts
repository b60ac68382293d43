import { createMssqlEngine } from '../../mssql.engine.ts'
import { makeExtract } from '../make.ts'
import { salesRollups, salesTables } from './changing-source.ts'
import { MssqlTarget } from './mssql-target.ts'

/** A process that makes one version of an extract, to be killed meanwhile. */
const { directory, endless, ...target } = MssqlTarget.parse(JSON.parse(process.argv[2] ?? ''))
const source = createMssqlEngine(target)
const forever = {
  ...{ name: 'endless', of: 'endless', from: 'range(1000000000000) f', keys: ['1', '2', '3'] },
  ...{ sums: [], counts: [] },
}
await makeExtract({
  ...{ directory, source, tables: salesTables, reuse: true },
  rollups: [...salesRollups, ...(endless ? [forever] : [])],
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  signal: new AbortController().signal,
})
await source.close()
