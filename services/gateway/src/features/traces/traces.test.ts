import { afterAll, expect, test } from 'bun:test'
import { type Role, role } from '@otel-bi/contract/access'
import { Trace } from '@otel-bi/contract/traces'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import { mountTraces } from './traces.routes.ts'

const id = '4bf92f3577b34da6a3ce929d0e0e4736'
const span = {
  ...{ span_id: '00f067aa0ba902b7', parent_id: null, service: 'aw-service' },
  ...{ name: 'aw.daily_sales', kind: 'client', start_ms: 0, duration_ms: 5, error: false },
}
const kept = { 'db.query.summary': 'aw.daily_sales', 'db.namespace': 'AdventureWorksDW2022' }
const attributes = { ...kept, 'db.query.text': 'SELECT 1 AS one' }
const traced = { trace_id: id, started_at: '2026-01-31T08:00:00.000Z', duration_ms: 5 }
const store = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch: () => Response.json({ ...traced, spans: [{ ...span, attributes }] }),
})
afterAll(() => store.stop(true))

async function attributesFor(held: Role) {
  const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
  const app = createShell(logger)
  app.use((c, next) => {
    c.set('identity', { subject: 'ana', roles: [held] })
    return next()
  })
  mountTraces(app, { traceStoreUrl: `http://127.0.0.1:${store.port}` })
  const answer = await app.request(`/api/traces/${id}`)
  return Trace.parse(await answer.json()).spans.map((each) => each.attributes)
}

test.each(role.options)(
  'a trace that %s reads holds the text of a statement unless they are a viewer',
  async (held) => {
    expect(await attributesFor(held)).toEqual([held === 'viewer' ? kept : attributes])
  },
)
