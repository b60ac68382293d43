import { type InfiniteData, useQueryClient } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { type SavedView, type SavedViewPage, savedView, savedViewKeys } from './requests.ts'

/** What the page knows of saved views, brought up to date after a change. */
export function useKnownViews() {
  const api = useApi()
  const queries = useQueryClient()
  const remember = (view: SavedView) => queries.setQueryData(savedView(api, view.id).queryKey, view)
  const refresh = (refetchType: 'active' | 'none') => {
    void queries.invalidateQueries({ queryKey: savedViewKeys.lists, refetchType })
    void queries.invalidateQueries({ queryKey: savedViewKeys.every })
  }
  const inLists = (change: (views: readonly SavedView[]) => SavedView[]) =>
    queries.setQueriesData<InfiniteData<SavedViewPage>>(
      { queryKey: savedViewKeys.lists },
      (list) =>
        list && {
          ...list,
          pages: list.pages.map((page) => ({ ...page, data: change(page.data) })),
        },
    )
  return {
    created(view: SavedView) {
      remember(view)
      refresh('active')
    },
    /** Its row stays where it is, with the focus in it; the next reading of the list puts it in order. */
    changed(view: SavedView) {
      remember(view)
      inLists((views) => views.map((one) => (one.id === view.id ? view : one)))
      refresh('none')
    },
    deleted({ id }: Pick<SavedView, 'id'>) {
      queries.removeQueries({ queryKey: savedView(api, id).queryKey })
      inLists((views) => views.filter((one) => one.id !== id))
      refresh('none')
    },
    /** The view as it is now, after another has changed it. */
    newest: (id: number) => queries.fetchQuery({ ...savedView(api, id), staleTime: 0 }),
  }
}
