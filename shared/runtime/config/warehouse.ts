import type { Derived } from './parse.ts'

export type WarehouseSettings = {
  readonly asked: 'mssql' | 'embedded' | undefined
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

type Chosen = Derived<{ readonly warehouse: WarehouseChoice }>

/**
 * SQL Server when a server is named, embedded sample data when requested by name, and a
 * problem otherwise: sample data must never pass for real data.
 */
export function chooseWarehouse(prefix: 'AW' | 'WWI', settings: WarehouseSettings): Chosen {
  const { asked, server, database, username, password, sampleDir } = settings
  const { trustServerCertificate } = settings
  if (asked === 'embedded') return chooseEmbedded(prefix, server, sampleDir)
  if (server === undefined)
    return {
      problems: [
        `${prefix}_MSSQL_SERVER is required: name a SQL Server, or choose sample data with ${prefix}_WAREHOUSE=embedded`,
      ],
    }
  const choice = { engine: 'mssql', server, database, trustServerCertificate } as const
  if (username !== undefined && password !== undefined)
    return { value: { warehouse: { ...choice, username, password } } }
  const missing = [
    ...(username === undefined ? ['USERNAME'] : []),
    ...(password === undefined ? ['PASSWORD'] : []),
  ]
  return {
    problems: missing.map(
      (word) => `${prefix}_MSSQL_${word} is required with ${prefix}_MSSQL_SERVER`,
    ),
  }
}

function chooseEmbedded(
  prefix: string,
  server: string | undefined,
  directory: string | undefined,
): Chosen {
  if (server !== undefined)
    return {
      problems: [
        `${prefix}_WAREHOUSE=embedded and ${prefix}_MSSQL_SERVER contradict each other; set one`,
      ],
    }
  if (directory === undefined)
    return { problems: [`SAMPLE_WAREHOUSE_DIR is required with ${prefix}_WAREHOUSE=embedded`] }
  return { value: { warehouse: { engine: 'embedded', directory } } }
}
