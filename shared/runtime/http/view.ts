import { createHash } from 'node:crypto'
import { viewOf } from '@otel-bi/contract/exports'
import type { Row } from '@otel-bi/documents/table'
import { stoppedBy } from '@otel-bi/warehouse/stopped-by'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { z } from 'zod'
import type { Dataset, Snapshot } from '../dataset.ts'
import { observeView } from '../telemetry/view.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { App } from './environment.ts'
import { type ExportDeps, mountExport } from './export.ts'
import { type AnswerOf, type JsonRoute, mount, type QueryOf, type RequestContext } from './mount.ts'

export type ViewRoute = JsonRoute & { readonly method: 'get' }
type WithMeta = { readonly meta: { readonly row_count: number } }
type Parameters = Readonly<Record<string, string | number | boolean | null>>

/** What a view computes from; its warehouse stops reading when nobody waits for the answer any more. */
export type ViewSource<B> = Snapshot<B> & { readonly warehouse: Warehouse }

/** How a view answers: resolve its parameters, then compute from them and nothing else. */
export type ViewDefinition<R extends ViewRoute, P extends Parameters, B> = {
  readonly parameters: (query: QueryOf<R>) => P
  readonly compute: (parameters: P, source: ViewSource<B>) => Promise<AnswerOf<R> & WithMeta>
}

export type ViewDeps<B> = ExportDeps & {
  readonly answers: AnswerCache
  readonly dataset: Dataset<B>
  readonly warehouse: Warehouse
  readonly codeVersion: string
}

/**
 * Serves a view as JSON with a strong ETag made from the operation, its parameters, the data and the
 * code: the same question about the same data is answered with the same bytes, or with 304. A view of
 * the catalogue is served as a file too, made from those very bytes.
 */
export function mountView<R extends ViewRoute, P extends Parameters, B>(
  app: App,
  route: R,
  deps: ViewDeps<B>,
  view: ViewDefinition<R, P, B>,
): void {
  const { computing, answered } = observeView(route.operationId)
  const ask = async (query: QueryOf<R>, caller: AbortSignal) => {
    const parameters = view.parameters(query)
    const snapshot = await deps.dataset.current(caller)
    const etag = etagOf([route.operationId, parameters, snapshot.version, deps.codeVersion])
    const compute = (signal: AbortSignal) =>
      computing(async () => {
        const warehouse = stoppedBy(signal, deps.warehouse)
        const computed = await view.compute(parameters, { ...snapshot, warehouse })
        return { body: JSON.stringify(computed), rowCount: computed.meta.row_count }
      })
    const answer = async () => {
      const given = await deps.answers.answer(etag, compute, caller)
      answered(given.source)
      return given
    }
    return { etag, answer }
  }
  mount(app, route, async (query, c) => {
    const { etag, answer } = await ask(query, c.req.raw.signal)
    const headers = { etag, 'cache-control': 'private, no-cache' }
    if (matches(c, etag)) {
      answered('not_modified')
      return c.body(null, 304, headers)
    }
    const { body, rowCount } = await answer()
    c.set('rowCount', rowCount)
    return c.body(body, 200, { ...headers, 'content-type': 'application/json' })
  })
  const exported = viewOf(route)
  if (!exported) return
  mountExport(app, exported, route, deps, async (query, caller) => {
    const { answer } = await ask(query, caller)
    const { body, rowCount } = await answer()
    const { data, meta } = Answer.parse(JSON.parse(body))
    return { rows: data, rowCount, meta }
  })
}

/** What a table's answer looks like to whom only its rows matter; they were checked when computed. */
const Answer = z.object({
  data: z.custom<Row[]>(Array.isArray),
  meta: z.record(z.string(), z.unknown()),
})

function etagOf(parts: readonly unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`
}

function matches(c: RequestContext, etag: string): boolean {
  const header = c.req.header('if-none-match')
  if (header === undefined) return false
  return header.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
}
