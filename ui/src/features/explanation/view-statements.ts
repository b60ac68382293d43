import { type Answer, dataOf, type Operation, type Schemas } from '@otel-bi/client'
import { queryOptions } from '@tanstack/solid-query'

type Statements = Schemas['ViewStatements']

/** How to get the statements behind a view, by the parameters that the page shows it with. */
export type ViewStatements = {
  /** The call it needs, which not every role may make. */
  readonly operation: Operation
  readonly query: object
  readonly fetch: (signal: AbortSignal) => Promise<Answer<Statements>>
}

export const viewStatements = ({ operation, query, fetch }: ViewStatements) =>
  queryOptions({
    queryKey: ['statements', operation, query],
    queryFn: ({ signal }) => dataOf(fetch(signal)),
  })
