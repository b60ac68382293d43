export type WarehouseSettings = {
  readonly warehouse: 'mssql' | 'embedded' | undefined
  readonly server: string | undefined
  readonly database: string
  readonly username: string | undefined
  readonly password: string | undefined
  readonly trustServerCertificate: boolean
  readonly sampleDir: string | undefined
}

export type WarehouseChoice =
  | { readonly engine: 'embedded'; readonly directory: string }
  | {
      readonly engine: 'mssql'
      readonly server: string
      readonly database: string
      readonly username: string
      readonly password: string
      readonly trustServerCertificate: boolean
    }

/**
 * SQL Server when a server is named, embedded sample data when they were asked for by name, and a
 * problem otherwise: nobody reads sample data believing that they are real.
 */
export function chooseWarehouse(
  prefix: 'AW' | 'WWI',
  settings: WarehouseSettings,
): WarehouseChoice | readonly string[] {
  const { warehouse, server, username, password, sampleDir } = settings
  if (warehouse === 'embedded' && server !== undefined)
    return [
      `${prefix}_WAREHOUSE=embedded and ${prefix}_MSSQL_SERVER contradict each other; set one`,
    ]
  if (warehouse === 'embedded')
    return sampleDir === undefined
      ? [`SAMPLE_WAREHOUSE_DIR is required when ${prefix}_WAREHOUSE=embedded`]
      : { engine: 'embedded', directory: sampleDir }
  if (server === undefined)
    return [
      `${prefix}_MSSQL_SERVER is required: name a SQL Server, or ask for sample data with ${prefix}_WAREHOUSE=embedded`,
    ]
  const { database, trustServerCertificate } = settings
  if (username !== undefined && password !== undefined)
    return { engine: 'mssql', server, database, username, password, trustServerCertificate }
  return [
    ...(username === undefined
      ? [`${prefix}_MSSQL_USERNAME is required with ${prefix}_MSSQL_SERVER`]
      : []),
    ...(password === undefined
      ? [`${prefix}_MSSQL_PASSWORD is required with ${prefix}_MSSQL_SERVER`]
      : []),
  ]
}
