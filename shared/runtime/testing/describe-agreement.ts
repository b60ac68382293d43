import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { ViewStatements } from '@otel-bi/contract/statements'
import { runJobOnce } from '@otel-bi/jobs/testing/run-job'
import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import type { ExtractKeeper } from '@otel-bi/warehouse/extract/keeper'
import type { WarehouseName } from '@otel-bi/warehouse/sample/schema'
import { createDuckDbSource } from '@otel-bi/warehouse/testing/duckdb-stream'
import {
  type MssqlOverDuckDb,
  startMssqlOverDuckDb,
} from '@otel-bi/warehouse/testing/mssql-over-duckdb'
import { assertOnlyReads } from '@otel-bi/warehouse/testing/only-reads'
import { type RememberingEngine, remembering } from '@otel-bi/warehouse/testing/remembering.engine'
import { tokenize } from '@otel-bi/warehouse/tokenizer'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import { z } from 'zod'
import { chooseSource } from '../answer-source.ts'
import type { ExtractContents } from '../warehouse.ts'
import type { OpenApp } from './describe-quality.ts'
import { questionsOf } from './questions.ts'
import { openTestExtract } from './test-extract.ts'
import { realRows, testTables } from './test-warehouse.ts'

export type AgreementScene = {
  readonly database: WarehouseName
  /** The service's OpenAPI document: what can be asked of it. */
  readonly document: unknown
  readonly open: (warehouse: Warehouse, parts?: Parts) => Promise<OpenApp>
  /** What an extract has. */
  readonly contents: ExtractContents
}

type Parts = {
  /** What answers are read from, where that is not the warehouse. */
  readonly choose?: () => Warehouse
}

/** Every job and every answer is the same through SQL Server's driver, through DuckDB and from an extract. */
export function describeAgreement(scene: AgreementScene): void {
  setDefaultTimeout(300_000)
  describe('both engines, on the generated sample', () => testAgreement(scene))
  describe.skipIf(!realRows)('both engines, on the real rows that SAMPLE_WAREHOUSE_DIR names', () =>
    testAgreement(scene, realRows),
  )
}

function testAgreement({ database, document, contents, open }: AgreementScene, directory?: string) {
  let sqlServer: MssqlOverDuckDb
  let server: RememberingEngine
  let mssql: OpenApp
  let embedded: OpenApp
  let extract: ExtractKeeper
  let copied: OpenApp
  beforeAll(async () => {
    const tables = await testTables(database, directory)
    sqlServer = await startMssqlOverDuckDb(tables)
    // Questions about other days of one series send the same statements.
    server = remembering(sqlServer.engine)
    mssql = await open(createWarehouse(server))
    embedded = await open(createWarehouse(remembering(await createDuckDbEngine(tables))))
    const source = await createDuckDbSource(tables)
    extract = await openTestExtract(source, contents.tables, contents.rollups)
    await source.close()
    const warehouse = createWarehouse(server)
    copied = await open(warehouse, { choose: chooseSource(warehouse, rememberingKeeper(extract)) })
  }, 240_000)
  afterAll(async () => {
    await copied.close()
    await extract.close()
    await embedded.close()
    await mssql.close()
    await sqlServer.close()
  })
  const texts = () => new Set(sqlServer.server.statements.map(({ sql }) => sql))

  test('every job succeeds on both', async () => {
    for (const { id } of mssql.jobs)
      for (const { store, jobs } of [mssql, embedded, copied]) await runJobOnce(store, jobs, id)
  })

  test.each(questionsOf(document))('%s has one answer, to the last digit', async (question) => {
    const answers = await Promise.all(
      [mssql, embedded, copied].map(async ({ call }) => (await call(question)).json()),
    )
    const [throughDriver, direct] = answers.map((answer) => without(identity, answer))
    expect(throughDriver).toEqual(direct)
    // A statement may read a rollup in place of a fact.
    const [server, , extracted] = answers.map((answer) => without(identityAndTexts, answer))
    expect(extracted).toEqual(server)
    expect(direct).not.toHaveProperty('code')
    expect(WithSource.safeParse(answers.at(-1)).data?.meta.source ?? 'mssql+extract').toBe(
      'mssql+extract',
    )
  })

  test('whatever is asked, the texts are the same: values travel as typed parameters only', async () => {
    const before = texts()
    const marked = ['days_back=1733', 'top_n=173', 'horizon_days=173', 'service_level=0.8733']
    marked.push('from=2013-07-13&to=2013-09-17', 'range=year_to_date&compare=previous_year')
    const isView = (path: string) => !/records|quality|events|scenarios/.test(path)
    const paths = questionsOf(document).filter((path) => path.endsWith('?') && isView(path))
    for (const path of paths) for (const query of marked) await mssql.call(`${path}${query}`)
    expect([...texts()].filter((text) => !before.has(text))).toEqual([])
    for (const { sql, parameters } of sqlServer.server.statements) {
      const named = tokenize(sql).filter(({ kind }) => kind === 'parameter')
      const names = new Set(named.map(({ text }) => text.slice(1)))
      expect(new Set(parameters.map(({ name }) => name))).toEqual(names)
      for (const { value } of parameters) expect(value).not.toBeNull()
    }
  })

  const explained = questionsOf(document).flatMap((question) => {
    const [path = '', query = ''] = question.split('?')
    const isFirst = /^(days_back|horizon_days)=\d+$/.test(query)
    return path.includes('/statements/') && isFirst ? [path] : []
  })
  test.each([...new Set(explained)])(
    '%s names what the server received for its view, with those values',
    async (path) => {
      const query = 'days_back=731&horizon_days=171'
        .split('&')
        .find((each) => explainedBy(document, path, each.split('=')[0] ?? ''))
      const view = path.replace('/statements', '')
      // The first call also reads the fingerprint of the data, which belongs to no view.
      await mssql.call(view)
      server.forget()
      const before = sqlServer.server.statements.length
      await mssql.call(`${view}?${query}`)
      const received = sqlServer.server.statements.slice(before).map(({ sql, parameters }) => ({
        sql,
        parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, String(value)])),
      }))
      const answer = await mssql.call(`${path}?${query}`)
      const { data } = ViewStatements.parse(await answer.json())
      const named = data.map(({ sql, parameters }) => ({
        sql,
        parameters: Object.fromEntries(
          Object.entries(parameters).map(([name, value]) => [name, String(value)]),
        ),
      }))
      expect(named.length).toBeGreaterThan(0)
      expect(new Set(named.map(asText))).toEqual(new Set(received.map(asText)))
    },
  )

  test('nothing but SELECT and WITH reached the server, from logins with read-only intent', () => {
    const { logins, statements } = sqlServer.server
    expect(statements.length).toBeGreaterThan(100)
    expect(logins.length).toBeGreaterThan(0)
    expect(() => assertOnlyReads(sqlServer.server)).not.toThrow()
    const first = statements.map(({ sql }) => /\w+/.exec(sql)?.[0]?.toUpperCase())
    expect(new Set(first)).toEqual(new Set(['SELECT', 'WITH']))
  })
}

/** An extract that stays as it is, and executes each statement once. */
function rememberingKeeper(keeper: ExtractKeeper): Pick<ExtractKeeper, 'state'> {
  const state = keeper.state()
  if (!state.usable) throw new Error(state.because)
  const extract = { ...state.extract, engine: remembering(state.extract.engine) }
  return { state: () => ({ ...state, extract }) }
}

const asText = ({ sql, parameters }: { sql: string; parameters: Record<string, string> }) =>
  `${sql}\n${JSON.stringify(Object.entries(parameters).sort())}`

/** An answer of a view. */
const WithSource = z.object({ meta: z.object({ source: z.string() }) })

/** Whether a path of the document takes a parameter. */
const explainedBy = (document: unknown, path: string, name: string) =>
  questionsOf(document).some((question) => question.startsWith(`${path}?${name}=`))

/** What two services cannot have in common: which engine, which run, when. */
const identity = new Set([
  'source',
  'extract',
  'data_version',
  'id',
  'run_id',
  'execution_id',
  'computed_at',
  'generated_at',
  'opened_at',
  'finished_at',
  'next_cursor',
])

const identityAndTexts = new Set([...identity, 'sql'])

function without(names: ReadonlySet<string>, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => without(names, each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      names.has(key) ? [] : [[key, without(names, inner)]],
    ),
  )
}
