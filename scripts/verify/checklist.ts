import { createOtelBiClient } from '@otel-bi/client'
import { got, holds } from './expectations.ts'
import { runAJob } from './job.ts'
import { makeAReport } from './report.ts'
import type { System } from './system.ts'
import { followATrace } from './trace.ts'

/** Answers what it found. @throws Error saying what does not hold. */
export type Check = () => Promise<string>

/** The eight points, each proved from outside by what a user would do. */
export function checklist(system: System): { readonly title: string; readonly check: Check }[] {
  return [
    { title: 'Configuration without a token', check: () => readConfiguration(system) },
    { title: 'Health of everything behind it', check: () => readHealth(system) },
    { title: 'Key figures after signing in', check: () => readKeyFigures(system) },
    { title: 'The call is in the audit log', check: () => findAuditRow(system) },
    { title: 'A job runs', check: () => runAJob(system) },
    { title: 'A workbook downloads', check: () => downloadWorkbook(system) },
    { title: 'A report writes its files', check: () => makeAReport(system) },
    { title: 'One trace across the services', check: () => followATrace(system) },
  ]
}

async function readConfiguration({ baseUrl }: System): Promise<string> {
  const stranger = createOtelBiClient({ baseUrl })
  const config = got(await stranger.GET('/api/config'), '/api/config')
  const { status } = await fetch(`${baseUrl}/api/aw/sales/kpis`)
  const open = status === 200
  holds(config.auth_required !== open, `auth_required contradicts the ${status} of a view`)
  return open ? 'signing in is off' : 'views answer 401 without a token'
}

async function readHealth({ client }: System): Promise<string> {
  const { dependencies } = got(await client.GET('/api/health/ready'), '/api/health/ready')
  return dependencies.map(({ name, status }) => `${name} ${status}`).join(', ')
}

async function readKeyFigures({ client }: System): Promise<string> {
  const params = { params: { query: { days_back: 365 } } }
  const aw = got(await client.GET('/api/aw/sales/kpis', params), 'sales of AdventureWorks')
  const wwi = got(await client.GET('/api/wwi/sales/kpis', params), 'sales of WideWorldImporters')
  return `until ${aw.meta.as_of} and ${wwi.meta.as_of}, from ${aw.meta.source}`
}

async function findAuditRow({ client }: System): Promise<string> {
  const { response } = await client.GET('/api/aw/sales/kpis')
  const traceId = response.headers.get('x-trace-id')
  const query = { action: 'getAwSalesKpis', limit: 50 }
  const page = got(await client.GET('/api/audit', { params: { query } }), '/api/audit')
  const row = page.data.find((entry) => entry.trace_id === traceId)
  if (!row) throw new Error(`no row of getAwSalesKpis has the trace ${traceId}`)
  return `row ${row.id}: ${row.actor}, ${row.outcome}, ${row.status}`
}

async function downloadWorkbook({ client }: System): Promise<string> {
  const { data, response } = await client.GET('/api/aw/export/sales-history', {
    params: { query: { format: 'xlsx' } },
    parseAs: 'arrayBuffer',
  })
  const bytes = Buffer.from(got({ data, response }, 'the export'))
  holds(bytes.subarray(0, 2).toString() === 'PK', 'the file is no workbook')
  return `${response.headers.get('x-row-count')} rows, ${bytes.length} bytes`
}
