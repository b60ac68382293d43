import { type Answer, dataOf } from './problem.ts'

/** What a list answers: `next_cursor` brings what follows, null says that this was all. */
export type Page<T> = { readonly data: readonly T[]; readonly next_cursor: string | null }

/**
 * Every item of a list, one page after the other, each requested when its first item is wanted:
 * `itemsOf((next) => client.GET('/api/audit', { params: { query: { limit: 200, ...next } } }))`
 * Leaving the loop ends the reading.
 * @throws ApiProblem as `dataOf` does, at the page that fails.
 */
export async function* itemsOf<T>(
  page: (next: { readonly cursor?: string }) => Promise<Answer<Page<T>>>,
): AsyncGenerator<T, void, undefined> {
  let { data, next_cursor } = await dataOf(page({}))
  yield* data
  while (next_cursor !== null) {
    ;({ data, next_cursor } = await dataOf(page({ cursor: next_cursor })))
    yield* data
  }
}
