import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { role } from '@otel-bi/contract/access'
import { type MetricModel, rowColumns } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { wordsIn } from '@otel-bi/contract/metrics/question-url'
import { Problem } from '@otel-bi/contract/problem'
import { compile } from '@otel-bi/metrics/compile'
import { compileFactRows } from '@otel-bi/metrics/compile-rows'
import { compileValues } from '@otel-bi/metrics/compile-values'
import { type FactDates, type Plan, planQuestion } from '@otel-bi/metrics/plan'
import { readQuestionOf } from '@otel-bi/metrics/read-question'
import type { MetricSource } from '@otel-bi/metrics/source'
import { openTestWarehouse, testTables } from '@otel-bi/runtime/testing/test-warehouse'
import {
  type MssqlOverDuckDb,
  startMssqlOverDuckDb,
} from '@otel-bi/warehouse/testing/mssql-over-duckdb'
import { Glob } from 'bun'
import { z } from 'zod'
import document from '../../openapi/gateway.json'
import { loadFingerprint as loadAw } from '../../services/aw/src/features/dataset/dataset.ts'
import { awMetricSources } from '../../services/aw/src/metrics/sources.ts'
import { loadFingerprint as loadWwi } from '../../services/wwi/src/features/dataset/dataset.ts'
import { wwiMetricSources } from '../../services/wwi/src/metrics/sources.ts'
import { hostileQuestions, Limits, oversized } from './hostile-questions.ts'
import { type SecuredStack, startSecuredStack } from './security/secured-stack.ts'
import { startUpMs } from './stack.ts'

setDefaultTimeout(180_000)

const databases = { aw: 'AdventureWorksDW2022', wwi: 'WideWorldImportersDW' } as const
const sources: Record<'aw' | 'wwi', readonly MetricSource[]> = {
  aw: awMetricSources,
  wwi: wwiMetricSources,
}
const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]

let stack: SecuredStack
let servers: Record<'aw' | 'wwi', MssqlOverDuckDb>
let dates: Record<'aw' | 'wwi', FactDates>
/** What the services sent before they were asked anything. */
let sentAtStart: readonly string[]

beforeAll(async () => {
  const [aw, wwi] = await Promise.all([
    startMssqlOverDuckDb(await testTables(databases.aw)),
    startMssqlOverDuckDb(await testTables(databases.wwi)),
  ])
  servers = { aw, wwi }
  const [awRows, wwiRows] = await Promise.all([
    openTestWarehouse(databases.aw),
    openTestWarehouse(databases.wwi),
  ])
  const { sales, purchases, movements } = await loadWwi(wwiRows)
  dates = {
    aw: { ...(await loadAw(awRows)) },
    wwi: { sales, purchases, movements },
  }
  await Promise.all([awRows.close(), wwiRows.close()])
  const login = (prefix: string, { server }: MssqlOverDuckDb) => ({
    [`${prefix}_WAREHOUSE`]: undefined,
    [`${prefix}_MSSQL_SERVER`]: `127.0.0.1,${server.port}`,
    [`${prefix}_MSSQL_USERNAME`]: 'reader',
    [`${prefix}_MSSQL_PASSWORD`]: 'secret',
  })
  stack = await startSecuredStack({
    MSSQL_TRUST_SERVER_CERTIFICATE: 'true',
    RATE_LIMIT_PER_SUBJECT: '1000000',
    RATE_LIMIT_PER_ADDRESS: '1000000',
    ...login('AW', aw),
    ...login('WWI', wwi),
  })
  sentAtStart = [aw, wwi].flatMap(({ server }) => server.statements.map(({ sql }) => sql))
}, startUpMs)
afterAll(async () => {
  await stack.stop()
  await Promise.all([servers.aw.close(), servers.wwi.close()])
})

const Operation = z.object({ 'x-limits': Limits })
const Document = z.object({
  paths: z.record(z.string(), z.object({ get: z.unknown().optional() })),
})
const { paths } = Document.parse(document)
/** The limits that the document gives to a path. */
const limitsOf = (path: string) => Operation.parse(paths[path]?.get)['x-limits']

const firstOf = (declared: object) => Object.keys(declared)[0] ?? ''
const pathOf = ({ domain, id }: MetricModel) => `/api/${domain}/metrics/${id}`

/** The four ways to ask, and the statements that each would send for words that the model takes. */
const doors = {
  answer: {
    address: (model: MetricModel) => `${pathOf(model)}?`,
    texts: (source: MetricSource, plan: Plan) => {
      const { rows, totals } = compile(source, plan)
      return [...(rows ? [rows.query.sql] : []), totals.query.sql]
    },
  },
  export: {
    address: ({ domain, id }: MetricModel) => `/api/${domain}/export/metrics/${id}?format=csv&`,
    texts: () => [],
  },
  rows: {
    address: (model: MetricModel) => `${pathOf(model)}/rows?`,
    texts: (source: MetricSource, plan: Plan) => {
      const { query } = compileFactRows(source, plan, rowColumns(source.model), 100, null)
      return [query.sql]
    },
  },
  values: {
    address: (model: MetricModel) =>
      `${pathOf(model)}/values?dimension=${firstOf(model.dimensions)}&`,
    texts: (source: MetricSource) => [
      compileValues(source, firstOf(source.model.dimensions), '', 50).query.sql,
    ],
  },
} as const
type Door = keyof typeof doors
const doorNames = ['answer', 'export', 'rows', 'values'] as const satisfies readonly Door[]

/** The addresses that received an answer instead of a refusal. */
const answered = new Set<string>()

/** Everything that a caller may receive; a viewer reads answers and members only. */
async function faultsOf(url: string, token: string): Promise<string[]> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  const text = await answer.text()
  const said = (fault: string) => [`${fault}: ${url.slice(0, 200)}`]
  if (answer.status === 422) {
    const { errors = [] } = Problem.parse(JSON.parse(text))
    const isNamed = errors.length > 0 && errors.every(({ field, message }) => field && message)
    return isNamed ? [] : said('422 without a field and a reason')
  }
  if (answer.status !== 200) return said(String(answer.status))
  answered.add(url)
  if (url.includes('format=csv')) return text.split('\n').length > 25_000 ? said('unbounded') : []
  const { data } = z.object({ data: z.array(z.unknown()) }).parse(JSON.parse(text))
  return data.length > 20_000 ? said('unbounded') : []
}

const inBatches = async <T, R>(items: readonly T[], work: (item: T) => Promise<R[]>) => {
  const results: R[] = []
  for (let at = 0; at < items.length; at += 8)
    results.push(...(await Promise.all(items.slice(at, at + 8).map(work))).flat())
  return results
}

/** Answers of every model; beyond them the models share their doors. */
const cases = models.flatMap((model) => {
  const open = model === metricModels.wwi[0] ? doorNames : (['answer'] as const)
  return open.map((door) => [`${model.domain}.${model.id}`, door, model] as const)
})

test.each(cases)(
  '%s, %s: each hostile question is 422 with field and reason, or a bounded answer',
  async (_id, door, model) => {
    const token = await stack.tokenFor('analyst')
    const questions = hostileQuestions(model, limitsOf(pathOf(model)))
    const faults = await inBatches(questions, (question) =>
      faultsOf(`${stack.url}${doors[door].address(model)}${question}`, token),
    )
    expect(faults).toEqual([])
  },
)

const callers = [undefined, ...role.options].map((held) => ({ held, caller: held ?? 'no token' }))

describe.each(callers)('$caller', ({ held }) => {
  const allowed = (door: Door) => held !== 'viewer' || door === 'answer' || door === 'values'
  test.each(doorNames)(
    '%s of sales: the same; 401 without a token, 403 without the role',
    async (door) => {
      const [model] = metricModels.aw
      const limits = limitsOf(pathOf(model))
      const base = `${stack.url}${doors[door].address(model)}`
      // Each third: the roles share what follows the check of their rights.
      const questions = hostileQuestions(model, limits).filter((_, index) => index % 3 === 0)
      if (held && allowed(door)) {
        const token = await stack.tokenFor(held)
        expect(
          await inBatches(questions, (question) => faultsOf(`${base}${question}`, token)),
        ).toEqual([])
        return
      }
      const headers = held ? { authorization: `Bearer ${await stack.tokenFor(held)}` } : {}
      const statuses = await inBatches(questions, async (question) => {
        const answer = await fetch(`${base}${question}`, { headers })
        await answer.body?.cancel()
        return [answer.status]
      })
      expect([...new Set(statuses)]).toEqual([held ? 403 : 401])
    },
  )
})

test.each(doorNames)(
  '%s: 10,000 values and a longer request than the document allows are 431',
  async (door) => {
    const [model] = metricModels.aw
    const headers = { authorization: `Bearer ${await stack.tokenFor('analyst')}` }
    for (const words of oversized(limitsOf(pathOf(model)))) {
      const answer = await fetch(`${stack.url}${doors[door].address(model)}${words}`, { headers })
      expect(answer.status).toBe(431)
    }
  },
)

test('no statement reached a server but the compiler’s texts and the fixed ones of the services', async () => {
  for (const domain of ['aw', 'wwi'] as const) {
    const compiled = new Set(sources[domain].flatMap((source) => textsOf(source, dates[domain])))
    const known = new Set([...compiled, ...sentAtStart, ...(await fixedTexts(domain))])
    const received = servers[domain].server.statements.map(({ sql }) => sql)
    expect([...new Set(received)].filter((sql) => !known.has(sql))).toEqual([])
    const asked = sources[domain].flatMap((source) =>
      textsOf(source, dates[domain], ['answer'], (address) => answered.has(address)),
    )
    expect(asked.filter((sql) => !received.includes(sql))).toEqual([])
    expect(asked.length).toBeGreaterThan(0)
  }
})

const isoDay = (text: string | undefined) =>
  text === undefined || z.iso.date().safeParse(text).success

/** What the pure compiler makes of those hostile questions that the model takes. */
function textsOf(
  source: MetricSource,
  days: FactDates,
  asked: readonly Door[] = doorNames,
  isAsked: (address: string) => boolean = () => true,
): string[] {
  const { model } = source
  return hostileQuestions(model, limitsOf(pathOf(model))).flatMap((question) => {
    const words = wordsIn(question)
    const isTaken = isoDay(words.from ?? words.compare_from)
    const read = readQuestionOf(model, words)
    const plan = isTaken && read.ok ? planQuestion(model, read.value, days) : null
    const open = asked.filter((door) =>
      isAsked(`${stack.url}${doors[door].address(model)}${question}`),
    )
    return plan ? open.flatMap((door) => doors[door].texts(source, plan)) : []
  })
}

/** The texts of a service's queries and quality checks, which depend on no request. */
async function fixedTexts(domain: 'aw' | 'wwi'): Promise<string[]> {
  const folder = join(import.meta.dir, `../../services/${domain}/src/features`)
  const files = [...new Glob('*/*.query.ts').scanSync(folder)]
  const modules = await Promise.all(files.map((file) => import(join(folder, file))))
  const Text = z.object({ sql: z.string() })
  return modules.flatMap((module: object) =>
    Object.values(module)
      .flat()
      .flatMap((value) => Text.safeParse(value).data?.sql ?? []),
  )
}

test('a tool call that its client cancels stops its statement on SQL Server', async () => {
  const { server } = servers.aw
  const client = new Client(
    { name: 'impatient', version: '1' },
    { versionNegotiation: { mode: 'auto' } },
  )
  const requestInit = { headers: { authorization: `Bearer ${await stack.tokenFor('viewer')}` } }
  const place = new URL(`${stack.url}/mcp`)
  await client.connect(new StreamableHTTPClientTransport(place, { requestInit }))
  const until = async (holds: () => boolean) => {
    while (!holds()) await Bun.sleep(5)
  }
  const ask = (days_back: number, signal?: AbortSignal) => {
    const given = { view: 'aw.sales.history', days_back, granularity: 'day' }
    return client.callTool({ name: 'get_view', arguments: given }, signal ? { signal } : {})
  }
  // Which data there are is known afterwards, so that the next statement is the question's.
  await ask(30)
  const [statements, cancellations] = [server.statements.length, server.cancellations()]
  // 301 rows that come one every 50 ms take 15 s.
  server.faults.inject({ at: 'statement', fault: 'slow', everyMs: 50 })
  const cancel = new AbortController()
  const call = ask(301, cancel.signal)
  await until(() => server.statements.length > statements)
  cancel.abort('no longer needed')
  expect(
    await call.then(
      () => 'answered',
      () => 'cancelled',
    ),
  ).toBe('cancelled')
  await until(() => server.cancellations() > cancellations)
  server.faults.clear()
  expect((await ask(301)).isError).toBeFalsy()
  await client.close()
})
