import { createHash } from 'node:crypto'
import { viewOf } from '@otel-bi/contract/exports'
import type { Row } from '@otel-bi/documents/table'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Dataset, Snapshot } from '../dataset.ts'
import { type AnswerSource, observeView } from '../telemetry/view.ts'
import type { App } from './environment.ts'
import { type ExportDeps, mountExport } from './export.ts'
import { type AnswerOf, type JsonRoute, mount, type QueryOf, type RequestContext } from './mount.ts'

export type ViewRoute = JsonRoute & { readonly method: 'get' }
type WithMeta = { readonly meta: { readonly row_count: number } }
type Parameters = Readonly<Record<string, string | number | boolean | null>>

/** How a view answers: resolve its parameters, then compute from them and nothing else. */
export type ViewDefinition<R extends ViewRoute, P extends Parameters, B> = {
  readonly parameters: (query: QueryOf<R>) => P
  readonly compute: (parameters: P, snapshot: Snapshot<B>) => Promise<AnswerOf<R> & WithMeta>
}

type CachedAnswer = { readonly body: string; readonly rowCount: number }

/** Answers already given, by ETag; two callers with the same question share one computation. */
export type AnswerCache = LRUCache<string, CachedAnswer, () => Promise<CachedAnswer>>

export function createAnswerCache(maxBytes: number): AnswerCache {
  return new LRUCache<string, CachedAnswer, () => Promise<CachedAnswer>>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => body.length * 2 + 1,
    fetchMethod: (_etag, _stale, { context: compute }) => compute(),
  })
}

export type ViewDeps<B> = ExportDeps & {
  readonly answers: AnswerCache
  readonly dataset: Dataset<B>
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
  const ask = async (query: QueryOf<R>) => {
    const parameters = view.parameters(query)
    const snapshot = await deps.dataset.current()
    const etag = etagOf([route.operationId, parameters, snapshot.version, deps.codeVersion])
    const answer = async () => {
      const status: LRUCache.Status<string, CachedAnswer> = {}
      const given = await deps.answers.forceFetch(etag, {
        status,
        context: () =>
          computing(async () => {
            const computed = await view.compute(parameters, snapshot)
            return { body: JSON.stringify(computed), rowCount: computed.meta.row_count }
          }),
      })
      answered(sourceOf(status))
      return given
    }
    return { etag, answer }
  }
  mount(app, route, async (query, c) => {
    const { etag, answer } = await ask(query)
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
  mountExport(app, exported, route, deps, async (query) => {
    const { answer } = await ask(query)
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

function sourceOf({ fetch }: LRUCache.Status<string, CachedAnswer>): AnswerSource {
  if (fetch === 'hit') return 'cache'
  return fetch === 'inflight' ? 'shared' : 'computed'
}

function etagOf(parts: readonly unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`
}

function matches(c: RequestContext, etag: string): boolean {
  const header = c.req.header('if-none-match')
  if (header === undefined) return false
  return header.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
}
