import { adventureWorksScript } from './aw/script.ts'
import { names } from './names.sql.ts'
import { random } from './random.sql.ts'
import type { WarehouseName } from './schema.ts'
import { wideWorldImportersScript } from './wwi/script.ts'

/** The SQL that fills each warehouse, in the order in which it runs. */
export const sampleScripts: Readonly<Record<WarehouseName, readonly string[]>> = {
  AdventureWorksDW2022: [random, names, ...adventureWorksScript],
  WideWorldImportersDW: [random, names, ...wideWorldImportersScript],
}
