import type { Named } from '../schemas/declared.ts'
import { type Call, queryOf } from './call.ts'

/** What a page is found by: the operation that was chosen, its arguments, and its answer where it is known. */
export type Asked = { readonly choice: string; readonly given: Named; readonly answer?: unknown }

/** The page of the dashboard that shows what a tool asks. */
export type PageLink = {
  readonly path: string | ((asked: Asked) => string)
  /** The parameters of its URL that arguments stand in, by the names of the arguments. */
  readonly carries?: Readonly<Record<string, string>>
  /** What else its URL says, such as the panel that is open. */
  readonly also?: (asked: Asked) => Readonly<Record<string, string | undefined>>
}

/** Arguments that a page calls as the API does. */
export const same = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]))

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
