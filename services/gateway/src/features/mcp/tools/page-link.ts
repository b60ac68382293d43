import type { Call } from './call.ts'

/** Longer than any question that a person would open. */
const longestQuery = 2_000

/** The page with the same question: an address where the dashboard's is known, else its path. */
export function pageLink(
  page: (choice: string) => string,
  { choice, target }: Call,
  publicBaseUrl: string | undefined,
): string {
  const path = page(choice)
  const start = target.indexOf('?')
  const query = start < 0 ? '' : target.slice(start)
  const asks = path.startsWith('/explore/') && query.length <= longestQuery
  return `${publicBaseUrl ?? ''}${path}${asks ? query : ''}`
}
