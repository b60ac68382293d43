import { randomBytes } from 'node:crypto'
import { got, holds } from './expectations.ts'
import type { System } from './system.ts'

const patienceMs = 15_000

/**
 * Sends a trace of ours through the system. Where the demo keeps its spans, they must come from the
 * gateway, the service and both databases; elsewhere the audit row that the service wrote into the store
 * must carry it, and the rest is to be seen in Tempo.
 */
export async function followATrace(system: System): Promise<string> {
  const { client } = system
  const traceId = randomBytes(16).toString('hex')
  const traceparent = `00-${traceId}-${randomBytes(8).toString('hex')}-01`
  const days_back = 30 + Math.trunc(Math.random() * 300)
  const { response } = await client.GET('/api/aw/sales/kpis', {
    params: { query: { days_back } },
    headers: { traceparent },
  })
  holds(response.headers.get('x-trace-id') === traceId, 'the gateway does not continue the trace')
  const params = { params: { query: { action: 'getAwSalesKpis', limit: 50 } } }
  const page = got(await client.GET('/api/audit', params), '/api/audit')
  const row = page.data.find((entry) => entry.trace_id === traceId)
  holds(row?.service === 'aw-service', 'no audit row of aw-service carries the trace')
  const found = await spansOf(system, traceId)
  const depth = found ?? 'by its header and its audit row; no spans can be read here'
  return `${traceId}: ${depth}`
}

/** What the demo's own trace viewer knows; undefined where there is none. */
async function spansOf({ baseUrl, token }: System, traceId: string): Promise<string | undefined> {
  const expected = ['api-gateway', 'aw-service', 'postgresql']
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  const deadline = performance.now() + patienceMs
  let missing = expected
  while (performance.now() < deadline) {
    const answer = await fetch(`${baseUrl}/api/traces/${traceId}`, { headers })
    if (answer.status === 404 && (await isAbsent(baseUrl, headers))) return undefined
    const text = answer.ok ? await answer.text() : ''
    missing = expected.filter((name) => !text.includes(name))
    if (missing.length === 0) return `its spans name ${expected.join(', ')}`
    await Bun.sleep(500)
  }
  throw new Error(`the trace has no span of ${missing.join(', ')}`)
}

const isAbsent = async (baseUrl: string, headers: Record<string, string>) =>
  (await fetch(`${baseUrl}/api/traces`, { headers })).status === 404
