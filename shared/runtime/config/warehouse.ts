import type { Derived } from './parse.ts'

export type WarehouseSettings = {
  readonly asked: 'mssql' | 'embedded' | undefined
  readonly server: string | undefined
  readonly database: string
  readonly username: string | undefined
  readonly password: string | undefined
  readonly trustServerCertificate: boolean
  readonly sampleDir: string | undefined
  readonly extract: boolean
  readonly extractDir: string
  readonly extractEveryMinutes: number
  readonly extractMaxAgeMinutes: number
}

export type ExtractChoice = {
  readonly directory: string
  readonly everyMs: number
  readonly maxAgeMs: number
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
      readonly extract: ExtractChoice | undefined
    }

type Chosen = Derived<{ readonly warehouse: WarehouseChoice }>

/**
 * SQL Server when a server is named, embedded sample data when requested by name, and a
 * problem otherwise: sample data must never pass for real data.
 */
export function chooseWarehouse(prefix: 'AW' | 'WWI', settings: WarehouseSettings): Chosen {
  const { asked, server, database, username, password, sampleDir } = settings
  const { trustServerCertificate } = settings
  const problems = extractProblems(prefix, settings)
  if (problems.length > 0) return { problems }
  if (asked === 'embedded') return chooseEmbedded(prefix, server, sampleDir)
  if (server === undefined)
    return {
      problems: [
        `${prefix}_MSSQL_SERVER is required: name a SQL Server, or choose sample data with ${prefix}_WAREHOUSE=embedded`,
      ],
    }
  const extract = settings.extract ? extractOf(settings) : undefined
  const choice = { engine: 'mssql', server, database, trustServerCertificate, extract } as const
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

function extractProblems(prefix: string, settings: WarehouseSettings): string[] {
  const { asked, extract, extractEveryMinutes, extractMaxAgeMinutes } = settings
  if (!extract) return []
  if (asked === 'embedded')
    return [
      `${prefix}_EXTRACT=true and ${prefix}_WAREHOUSE=embedded contradict each other: an extract is a copy of SQL Server's rows`,
    ]
  return extractMaxAgeMinutes > extractEveryMinutes
    ? []
    : [
        `EXTRACT_MAX_AGE_MINUTES must be more than EXTRACT_EVERY_MINUTES (${extractMaxAgeMinutes} and ${extractEveryMinutes}), or every extract is too old before the next`,
      ]
}

const extractOf = (settings: WarehouseSettings): ExtractChoice => ({
  directory: settings.extractDir,
  everyMs: settings.extractEveryMinutes * 60_000,
  maxAgeMs: settings.extractMaxAgeMinutes * 60_000,
})

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
