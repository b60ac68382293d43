import { afterEach, beforeAll, describe, expect, test } from 'bun:test'
import { pageOf } from '@otel-bi/contract/answer'
import { AuditEntry } from '@otel-bi/contract/audit'
import { auditView } from '@otel-bi/contract/audit-file'
import { ExportRecord, exportRecordsView } from '@otel-bi/contract/export-records'
import { exportPath } from '@otel-bi/contract/exports'
import { Problem } from '@otel-bi/contract/problem'
import { columnsOf, titlesOf, type View } from '@otel-bi/contract/view'
import { readCsv, readXlsx, sheetValues } from '@otel-bi/documents/testing/readers'
import { appendAudit } from '@otel-bi/store/audit'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import { appendExport } from '@otel-bi/store/exports'
import { auditRecord } from '@otel-bi/store/testing/audit-record'
import { mountAudit } from './features/audit/audit.routes.ts'
import { mountExports } from './features/exports/exports.routes.ts'
import { fileDeps } from './file-deps.ts'
import { type Caller, openTestGateway, openTestStore, silent } from './testing/gateway.ts'

const store = await openTestStore()
const now = new Date('2026-01-31T08:00:00Z')
const written: AuditRecord[] = []
const gateway = await openTestGateway(now)
const deps = {
  store,
  logger: silent,
  audit: async (record: AuditRecord) => void written.push(record),
  now: () => now,
  pageLimit: 1_000,
  renderPdf: async () => new TextEncoder().encode('%PDF-'),
}
const served = gateway.serve(deps, (app) => {
  const files = fileDeps(deps)
  mountAudit(app, deps, files)
  mountExports(app, deps, files)
})
const root: Caller = { sub: 'root', roles: ['admin'] }
const ana: Caller = { sub: 'ana', roles: ['analyst'] }
const vera: Caller = { sub: 'vera', roles: ['viewer'] }
const ask = (path: string, caller = root, headers: Record<string, string> = {}) =>
  gateway.call(new URL(path, served), caller, { headers })
const fileOf = async (view: View, query: string, headers: Record<string, string> = {}) => {
  const answer = await ask(`${exportPath(view)}?${query}`, root, headers)
  expect(answer.status).toBe(200)
  return { answer, bytes: await answer.bytes() }
}

const minutes = (count: number) => new Date(Date.UTC(2026, 0, 31, 8, count))
const exported = {
  ...{ domain: 'aw', view: 'sales-history', parameters: { days_back: 30 }, rowCount: 30 },
  ...{ fileName: 'aw_sales-history.csv', bytes: 1_000, sha256: 'ab', durationMs: 12.5 },
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
}
beforeAll(async () => {
  await appendAudit(store, [
    auditRecord({ occurredAt: minutes(0), actor: 'ana', traceId: exported.traceId }),
    auditRecord({
      occurredAt: minutes(1),
      actor: 'ivo',
      action: 'wwi.hourly.events',
      domain: 'wwi',
    }),
    auditRecord({
      occurredAt: minutes(2),
      actor: 'ana',
      action: 'goneOperation',
      outcome: 'denied',
    }),
    auditRecord({ occurredAt: minutes(3), actor: '=1+1', outcome: 'rejected', rowCount: null }),
  ])
  for (const record of [
    { actor: 'ana', format: 'csv', outcome: 'completed', startedAt: minutes(0) },
    { actor: 'ivo', format: 'xlsx', outcome: 'aborted', startedAt: minutes(1) },
    { actor: 'ana', format: 'pdf', outcome: 'failed', startedAt: minutes(2) },
  ] as const)
    await appendExport(store, { ...exported, ...record })
})
afterEach(() => void written.splice(0))

describe.each([
  ['actor=ana', 2],
  ['action=wwi.hourly.events', 1],
  ['outcome=denied', 1],
  ['domain=wwi', 1],
  ['from=2026-01-31T08:01:00Z&to=2026-01-31T08:03:00Z', 2],
  ['actor=ana&outcome=succeeded', 1],
  ['actor=nobody', 0],
])('the audit log filtered by %s', (filter, count) => {
  test(`is ${count} of 4 entries in the list, and the same ones in its file`, async () => {
    const listed = pageOf(AuditEntry).parse(await (await ask(`/api/audit?${filter}`)).json()).data
    const { answer, bytes } = await fileOf(auditView, `format=csv&${filter}`)
    const [head = [], ...rows] = readCsv(bytes)
    expect(head).toEqual(columnsOf(auditView).map(({ key }) => key))
    const column = (key: string) => rows.map((row) => row[head.indexOf(key)])
    expect(listed).toHaveLength(count)
    expect(column('id')).toEqual(listed.map(({ id }) => String(id)))
    expect(column('action')).toEqual(listed.map(({ action }) => action))
    expect(answer.headers.get('x-row-count')).toBe(String(count))
  })
})

describe.each([
  ['actor=ana', 2],
  ['file_format=xlsx', 1],
  ['outcome=failed', 1],
  ['from=2026-01-31T08:01:00Z&to=2026-01-31T08:03:00Z', 2],
  ['actor=ivo&file_format=csv', 0],
])('the exports filtered by %s', (filter, count) => {
  test(`are ${count} of 3 records in the list, and the same ones in their file`, async () => {
    const until = '&to=2026-01-31T08:59:00Z'
    const bounded = filter.includes('to=') ? filter : `${filter}${until}`
    const listed = pageOf(ExportRecord).parse(
      await (await ask(`/api/exports?${bounded}`)).json(),
    ).data
    const mine = listed.filter(({ actor }) => actor !== 'root')
    const { bytes } = await fileOf(exportRecordsView, `format=csv&${bounded}`)
    const [head = [], ...rows] = readCsv(bytes)
    const ids = rows.map((row) => Number(row[head.indexOf('id')]))
    expect(mine).toHaveLength(count)
    expect(ids).toEqual(listed.map(({ id }) => id))
  })
})

test('2,500 entries are read in 3 pages, and one that is added meanwhile is in none of them', async () => {
  await appendAudit(
    store,
    Array.from({ length: 2_500 }, (_, index) => auditRecord({ actor: 'many', durationMs: index })),
  )
  const answer = await ask(`${exportPath(auditView)}?format=csv&actor=many`)
  await appendAudit(store, [auditRecord({ actor: 'many', durationMs: -1 })])
  const [head = [], ...rows] = readCsv(await answer.bytes())
  const durations = rows.map((row) => Number(row[head.indexOf('duration_ms')]))
  expect(durations).toEqual(Array.from({ length: 2_500 }, (_, index) => 2_499 - index))
})

test('a workbook has words where the log has codes, in the language of the reader; CSV for programs has codes', async () => {
  const language = { 'accept-language': 'hr' }
  const { bytes } = await fileOf(auditView, 'format=xlsx&action=wwi.hourly.events', language)
  const book = await readXlsx(bytes)
  const [head = [], row = []] = sheetValues(book, titlesOf(auditView).hr)
  expect(head).toEqual(columnsOf(auditView).map(({ titles }) => titles.hr))
  expect(row).toContain('Traženje događaja')
  expect(row).toContain('uspjelo')
  const plain = await fileOf(auditView, 'format=csv&action=wwi.hourly.events', language)
  expect(readCsv(plain.bytes)[1]).toContain('succeeded')
  expect(readCsv(plain.bytes)[1]).toContain('Scan for events')
})

test('an action that this version does not know keeps its code, and text that a spreadsheet might run is escaped', async () => {
  const { bytes } = await fileOf(auditView, 'format=csv')
  const [head = [], ...rows] = readCsv(bytes)
  const words = rows.map((row) => row[head.indexOf('action_in_words')])
  expect(words).toContain('goneOperation')
  expect(rows.map((row) => row[head.indexOf('actor')])).toContain("'=1+1")
})

test.each([
  ['csv', 'platform_audit-log_as-of-2026-01-31.csv'],
  ['xlsx', 'platform_audit-log_as-of-2026-01-31.xlsx'],
  ['pdf', 'platform_audit-log_as-of-2026-01-31.pdf'],
])(
  'a file of the audit log as %s is itself audited and recorded as an export',
  async (format, name) => {
    const { answer, bytes } = await fileOf(auditView, `format=${format}&actor=ana`)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    expect(written).toMatchObject([
      {
        ...{
          actor: 'root',
          action: 'exportAuditEntries',
          domain: 'platform',
          outcome: 'succeeded',
        },
        parameters: { format, actor: 'ana' },
      },
    ])
    const listed = await ask(`/api/exports?actor=root&file_format=${format}&limit=1`)
    expect(pageOf(ExportRecord).parse(await listed.json()).data).toMatchObject([
      {
        ...{ domain: 'platform', view: 'audit-log', parameters: { actor: 'ana' }, format },
        ...{ file_name: name, bytes: bytes.length, outcome: 'completed' },
      },
    ])
  },
)

test.each([
  ['an analyst', 'audit log', 403, auditView, ana],
  ['a viewer', 'audit log', 403, auditView, vera],
  ['an analyst', 'exports', 200, exportRecordsView, ana],
  ['a viewer', 'exports', 403, exportRecordsView, vera],
] as const)(
  'for %s the %s and their file are both %d',
  async (_who, _what, status, view, caller) => {
    const [list, file] = await Promise.all([
      ask(view.path, caller),
      ask(`${exportPath(view)}?format=csv`, caller),
    ])
    await file.body?.cancel()
    expect([list.status, file.status]).toEqual([status, status])
  },
)

test.each([
  [exportPath(auditView), 'format'],
  [`${exportPath(auditView)}?format=csv&outcome=lost`, 'outcome'],
  [`${exportPath(auditView)}?format=csv&limit=5`, 'limit'],
  [`${exportPath(exportRecordsView)}?format=csv&file_format=doc`, 'file_format'],
  [`${exportPath(exportRecordsView)}?format=csv&from=yesterday`, 'from'],
  ['/api/exports?format=csv', 'format'],
])('%s is 422 in %s', async (path, field) => {
  const answer = await ask(path)
  const { errors = [] } = Problem.parse(await answer.json())
  expect([answer.status, errors.map((one) => one.field)]).toEqual([422, [field]])
})
