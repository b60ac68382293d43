import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/solid-query'

export type SavedView = Schemas['SavedView']
export type SavedViewPage = Schemas['SavedViewPage']
export type NewView = Schemas['NewSavedView']
export type ViewDraft = Pick<SavedView, 'name' | 'description' | 'shared'>
export type Whose = 'all' | 'own' | 'shared' | 'starred'
export type VersionOfView = Pick<SavedView, 'id' | 'version'>

export const savedViewKeys = {
  lists: ['saved-views', 'list'],
  every: ['saved-views', 'every'],
  one: ['saved-views', 'one'],
} as const

const pageLength = 100

/** A page of the views that the reader may see: starred first, then the newest. */
export const savedViews = (
  api: OtelBiClient,
  { search, whose }: { readonly search: string; readonly whose: Whose },
) =>
  infiniteQueryOptions({
    queryKey: [...savedViewKeys.lists, search, whose],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: pageLength,
        ...(search === '' ? {} : { search }),
        ...(whose === 'all' ? {} : { whose }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      }
      return dataOf(api.GET('/api/saved-views', { params: { query }, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    // A row that has changed stays the same row, so that the focus in it stays too.
    reconcile: 'id' as const,
    placeholderData: keepPreviousData,
  })

const longestPage = 1_000

/** As many as one page holds: what the palette searches in. */
export const everySavedView = (api: OtelBiClient) =>
  queryOptions({
    queryKey: savedViewKeys.every,
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/saved-views', { params: { query: { limit: longestPage } }, signal })),
  })

export const savedView = (api: OtelBiClient, id: number) =>
  queryOptions({
    queryKey: [...savedViewKeys.one, id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/saved-views/{id}', { params: { path: { id } }, signal })),
  })

/** The key makes a retry of the same call safe. */
export const createView = (api: OtelBiClient, body: NewView, key: string) =>
  dataOf(api.POST('/api/saved-views', { body, params: { header: { 'idempotency-key': key } } }))

const based = ({ id, version }: VersionOfView) => ({
  path: { id },
  header: { 'if-match': `"${version}"` },
})

export const changeView = (
  api: OtelBiClient,
  view: VersionOfView,
  body: Schemas['SavedViewChange'],
) => dataOf(api.PATCH('/api/saved-views/{id}', { params: based(view), body }))

export const deleteView = (api: OtelBiClient, view: VersionOfView) =>
  dataOf(api.DELETE('/api/saved-views/{id}', { params: based(view) }))

export const starView = (api: OtelBiClient, { id }: VersionOfView, starred: boolean) => {
  const params = { path: { id } }
  return dataOf(
    starred
      ? api.PUT('/api/saved-views/{id}/star', { params })
      : api.DELETE('/api/saved-views/{id}/star', { params }),
  )
}
