import { statementReader } from '@otel-bi/contract/statement'
import { listTracesRoute, Trace, TraceList, traceRoute } from '@otel-bi/contract/traces'
import { permits } from '@otel-bi/runtime/auth/roles'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount, parseParams, queryOf } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import type { z } from 'zod'
import type { GatewayDeps } from '../../deps.ts'

type TraceDeps = Pick<GatewayDeps, 'traceStoreUrl'>

const deadlineMs = 5_000

/** Reads traces from the trace store; without one there are none. */
export function mountTraces(app: App, { traceStoreUrl }: TraceDeps): void {
  mount(app, listTracesRoute, (_query, c) => {
    const query = new URLSearchParams(queryOf(c))
    return read(traceStoreUrl, `/api/traces?${query}`, TraceList)
  })
  mount(app, traceRoute, async (_query, c) => {
    const { trace_id: id } = parseParams(traceRoute, c)
    const trace = await read(traceStoreUrl, `/api/traces/${id}`, Trace)
    return permits(c.get('identity').roles, statementReader) ? trace : withoutStatements(trace)
  })
}

/** The same spans without the texts of statements, which only some roles may read. */
const withoutStatements = ({ spans, ...trace }: Trace): Trace => ({
  ...trace,
  spans: spans.map(({ attributes: { 'db.query.text': _text, ...attributes }, ...span }) => ({
    ...span,
    attributes,
  })),
})

/** @throws RequestProblem not_found, also without a trace store, or upstream_unavailable */
async function read<S extends z.ZodType>(
  store: string | undefined,
  path: string,
  schema: S,
): Promise<z.output<S>> {
  if (store === undefined)
    throw new RequestProblem('not_found', { detail: 'No traces are kept here.' })
  const signal = AbortSignal.timeout(deadlineMs)
  const answer = await fetch(`${store}${path}`, { signal }).catch(unavailable)
  if (answer.status === 404)
    throw new RequestProblem('not_found', { detail: 'There is no such trace, or no longer.' })
  const parsed = schema.safeParse(await answer.json().catch(unavailable))
  return answer.ok && parsed.success ? parsed.data : unavailable(parsed.error)
}

/** An invalid response of the store counts as no response. */
function unavailable(cause: unknown): never {
  const detail = 'The trace store does not answer.'
  throw new RequestProblem(
    'upstream_unavailable',
    { detail, headers: { 'retry-after': '5' } },
    { cause },
  )
}
