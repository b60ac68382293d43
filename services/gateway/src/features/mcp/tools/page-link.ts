import { type Call, queryOf } from './call.ts'
import type { PageLink } from './page.ts'

/** Longer than any question that a person would open. */
const longestQuery = 2_000

/** The page with the same question: an address where the dashboard's is known, else its path. */
export function pageLink(
  { path, carries = {}, also }: PageLink,
  { choice, given }: Call,
  {
    answer,
    publicBaseUrl = '',
  }: { readonly answer?: unknown; readonly publicBaseUrl?: string | undefined },
): string {
  const asked = { choice, given, answer }
  const carried = Object.entries(carries).map(([name, parameter]): readonly [string, unknown] => [
    parameter,
    given[name],
  ])
  const query = queryOf([...carried, ...Object.entries(also?.(asked) ?? {})])
  const plain = typeof path === 'string' ? path : path(asked)
  return `${publicBaseUrl}${plain}${query.length <= longestQuery ? query : ''}`
}
