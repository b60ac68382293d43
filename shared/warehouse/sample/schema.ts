import { adventureWorksColumns } from './aw/columns.ts'
import { wideWorldImportersColumns } from './wwi/columns.ts'

export type WarehouseName = 'AdventureWorksDW2022' | 'WideWorldImportersDW'

export type SampleTable = {
  /** `dbo`, `Dimension` or `Fact`. */
  readonly schema: string
  readonly name: string
  /** The name as SQL writes it: `"Dimension"."Stock Item"`. */
  readonly quoted: string
  /** Where the table lies under the data directory: `WideWorldImportersDW/Fact.Sale.parquet`. */
  readonly file: string
  /** Column name to DuckDB type, in the order of the file. */
  readonly columns: Readonly<Record<string, string>>
}

/** The tables of both warehouses with the columns and types of their Parquet files. */
export const sampleTables: Readonly<Record<WarehouseName, readonly SampleTable[]>> = {
  AdventureWorksDW2022: Object.entries(adventureWorksColumns).map(([table, columns]) =>
    // The files of this warehouse are named without their only schema, dbo.
    describeTable(table, `AdventureWorksDW2022/${table.replace('dbo.', '')}.parquet`, columns),
  ),
  WideWorldImportersDW: Object.entries(wideWorldImportersColumns).map(([table, columns]) =>
    describeTable(table, `WideWorldImportersDW/${table}.parquet`, columns),
  ),
}

function describeTable(qualified: string, file: string, columns: string): SampleTable {
  const [schema = '', name = ''] = qualified.split('.')
  return { schema, name, quoted: `"${schema}"."${name}"`, file, columns: parseColumns(columns) }
}

/** Reads `City Key INTEGER, Unit Price DECIMAL(18,2)`: the last word is the type. */
function parseColumns(text: string): Record<string, string> {
  const columns = text.trim().split(/,\s+/)
  return Object.fromEntries(
    columns.map((column) => {
      const end = column.lastIndexOf(' ')
      return [column.slice(0, end), column.slice(end + 1)]
    }),
  )
}
