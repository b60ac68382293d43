import type { Window } from '@otel-bi/analytics/window'
import { viewOf } from '@otel-bi/contract/exports'
import { gatewayCacheControl } from '@otel-bi/contract/gateway-cache'
import { statementsRouteOf, ViewStatements } from '@otel-bi/contract/statements'
import { recording, type SentStatement } from '@otel-bi/warehouse/recording'
import { stoppedBy } from '@otel-bi/warehouse/stopped-by'
import { z } from 'zod'
import type { CurrenciesOf } from '../currencies.ts'
import type { Dataset, Snapshot } from '../dataset.ts'
import type { AnswerCache, ComputedAnswer } from './answer-cache.ts'
import { type Caller, callerOf } from './caller.ts'
import type { App } from './environment.ts'
import { etagOf, isNotModified } from './etag.ts'
import { type ExportableAnswer, type ExportDeps, mountExport } from './export.ts'
import { jsonBody } from './json-body.ts'
import { commonMeta } from './meta.ts'
import { mount, type QueryOf, type RequestContext } from './mount.ts'
import { countingNotModified, tracedAnswers } from './view.telemetry.ts'
import type { ViewContext, ViewDefinition, ViewRoute } from './view-definition.ts'

export type ViewDeps<F> = ExportDeps & {
  readonly answers: AnswerCache
  readonly dataset: Dataset<F>
  readonly codeVersion: string
  readonly currencies: CurrenciesOf<F>
}

/**
 * Serves a view as JSON with a strong ETag made from the operation, its parameters, the data and the
 * code: equal requests about equal data get equal bytes, or 304. A view of the catalogue is also
 * served as a file, made from those bytes. Returns how to load the rows of an answer, for files of other shapes.
 */
export function mountView<R extends ViewRoute, F, Rows, W extends Window = Window>(
  app: App,
  route: R,
  deps: ViewDeps<F>,
  view: ViewDefinition<R, F, Rows, W>,
): LoadRows<R> {
  const answers = tracedAnswers(route.operationId, deps.answers)
  const ask = async (query: QueryOf<R>, { roles, ...caller }: Caller) => {
    const parameters = view.parameters(query, roles)
    const snapshot = await deps.dataset.current(caller.signal)
    const etag = etagOf([route.operationId, parameters, snapshot.version, deps.codeVersion])
    const compute = (stopped: AbortSignal) => computeView(view, parameters, snapshot, deps, stopped)
    return { etag, snapshot, answer: () => answers.answer(etag, compute, caller) }
  }
  const respond = async (query: QueryOf<R>, c: RequestContext) => {
    const { etag, snapshot, answer } = await ask(query, callerOf(c))
    const headers = { etag, 'cache-control': 'private, no-cache' }
    if (isNotModified(c, etag)) return c.body(null, 304, headers)
    const { body, rowCount } = await answer()
    c.set('rowCount', rowCount)
    return jsonBody(c, body, {
      ...headers,
      [gatewayCacheControl]: `max-age=${secondsToKeep(snapshot)}`,
      'x-row-count': String(rowCount),
    })
  }
  mount(app, route, countingNotModified(route.operationId, respond))
  const load: LoadRows<R> = async (query, caller) => {
    const { answer } = await ask(query, caller)
    const { body, rowCount } = await answer()
    const { data, meta } = TableAnswer.parse(JSON.parse(body))
    return { rows: data, rowCount, meta }
  }
  const explained = statementsRouteOf(route)
  if (explained)
    mount(app, explained, async (query, c) => {
      const { answer } = await ask(query, callerOf(c))
      const { body, statements } = await answer()
      c.set('rowCount', statements.length)
      return explanationOf(body, statements)
    })
  const exported = viewOf(route)
  if (exported) mountExport(app, exported, route, deps, load)
  return load
}

/** The gateway gives no answer again when the data are looked at again, and follows a change within seconds. */
const longestKept = 10

const secondsToKeep = ({ until }: { readonly until: number }): number =>
  Math.max(0, Math.min(longestKept, Math.floor((until - performance.now()) / 1_000)))

/** The answer of a view that has rows, as its JSON holds it. */
export type LoadRows<R extends ViewRoute> = (
  query: QueryOf<R>,
  caller: Caller,
) => Promise<ExportableAnswer & { readonly rows: Record<string, unknown>[] }>

/** The meta that every view has, in front of the statements behind its answer. */
const explanationOf = (body: string, statements: readonly SentStatement[]) => ({
  data: [...statements],
  meta: { ...CommonAnswer.parse(JSON.parse(body)).meta, row_count: statements.length },
})

const CommonAnswer = z.object({ meta: ViewStatements.shape.meta.strip() })

/** The answer of a view whose data are rows. */
const TableAnswer = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  meta: z.record(z.string(), z.unknown()),
})

async function computeView<R extends ViewRoute, F, Rows, W extends Window>(
  view: ViewDefinition<R, F, Rows, W>,
  parameters: ViewContext<R, F>['parameters'],
  { fingerprint, version, ...snapshot }: Snapshot<F>,
  deps: ViewDeps<F>,
  signal: AbortSignal,
): Promise<ComputedAnswer> {
  const statements: SentStatement[] = []
  const warehouse = recording(stoppedBy(signal, snapshot.warehouse), (sent) =>
    statements.push(sent),
  )
  const context = { parameters, fingerprint }
  const window = view.window(context)
  const rows = await (window
    ? view.fetch(warehouse, window, context)
    : view.noRows(warehouse, context))
  const currencies = deps.currencies(fingerprint, view.amounts?.(context))
  const { data, meta } = view.answer(rows, { ...context, window, currencies })
  const rowCount = Array.isArray(data) ? data.length : 1
  const common = commonMeta({ window, rowCount, version, currencies, warehouse, now: deps.now() })
  const body = JSON.stringify({ data, meta: { ...common, parameters, ...meta } })
  return { body, rowCount, statements }
}
