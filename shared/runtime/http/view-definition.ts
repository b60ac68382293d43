import type { Window } from '@otel-bi/analytics/window'
import type { Role } from '@otel-bi/contract/access'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { Amounts } from '../currencies.ts'
import type { commonMeta } from './meta.ts'
import type { AnswerOf, JsonRoute, QueryOf } from './mount.ts'

export type ViewRoute = JsonRoute & { readonly method: 'get' }

type DataOf<R extends ViewRoute> = AnswerOf<R> extends { data: infer D } ? D : never
type MetaOf<R extends ViewRoute> = AnswerOf<R> extends { meta: infer M } ? M : never
type ParametersOf<R extends ViewRoute> =
  MetaOf<R> extends { parameters: infer P extends object } ? P : never
type CommonMeta = ReturnType<typeof commonMeta> & { readonly parameters: unknown }

export type ViewContext<R extends ViewRoute, F> = {
  readonly parameters: ParametersOf<R>
  /** First and last dates, row counts and totals of the facts. */
  readonly fingerprint: F
}

/** What distinguishes one view from another. `mountView` adds the rest. */
export type ViewDefinition<R extends ViewRoute, F, Rows, W extends Window = Window> = {
  /**
   * The query with its defaults; `meta.parameters` repeats them. Whatever a role changes about the answer is
   * a parameter: the ETag is made of them, so that no role receives the answer of another.
   */
  readonly parameters: (query: QueryOf<R>, roles: readonly Role[]) => ParametersOf<R>
  /** The date range of the answer; null when the fact has no rows. */
  readonly window: (context: ViewContext<R, F>) => W | null
  /** What the amounts of the answer are of, where that is not everything the service has. */
  readonly amounts?: (context: ViewContext<R, F>) => Amounts
  /** Reads the rows of a window. */
  readonly fetch: (warehouse: Warehouse, window: W, context: ViewContext<R, F>) => Promise<Rows>
  /** Stands in for `fetch` when there is no window. */
  readonly noRows: (warehouse: Warehouse, context: ViewContext<R, F>) => Rows | Promise<Rows>
  /** Pure: the data, and the part of `meta` that only this view has. */
  readonly answer: (
    rows: Rows,
    context: ViewContext<R, F> & {
      readonly window: W | null
      /** ISO 4217 codes, as `meta` names them: what a sentence says of its amounts. */
      readonly currencies: readonly string[]
    },
  ) => { readonly data: DataOf<R>; readonly meta: Omit<MetaOf<R>, keyof CommonMeta> }
}
