import {
  mostSavedViews,
  type NewSavedView,
  type SavedViewChange,
} from '@otel-bi/contract/saved-views'
import { type Identity, nameOf } from '@otel-bi/runtime/auth/identity'
import { earlierCall, sameRequest } from '@otel-bi/runtime/http/earlier-call'
import { hasChanged, requireVersion } from '@otel-bi/runtime/http/if-match'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { fingerprintOf } from '@otel-bi/runtime/http/request-fingerprint'
import {
  addSavedView,
  changeSavedView,
  deleteSavedView,
  findSavedView,
  type SeenView,
  type StoredView,
  viewOfKey,
} from '@otel-bi/store/saved-views'
import type { Store } from '@otel-bi/store/store'
import type { Based } from '../../based-on.ts'
import { searchTextOf } from './saved-views.ts'
import { canonicalQuestion, knownLayout } from './view-question.ts'

/** The store as one user changes it. */
export type Editor = {
  readonly store: Store
  readonly identity: Identity
  readonly now: () => Date
}

/** @throws RequestProblem not_found, also for a view that the user may not see. */
export async function visibleView({ store, identity }: Editor, id: number): Promise<SeenView> {
  const view = await findSavedView(store, id, identity.subject)
  if (view) return view
  const detail = `There is no saved view ${id}, or it is not shared.`
  throw new RequestProblem('not_found', { detail })
}

/**
 * Saves a view, or returns the one that an earlier identical call created.
 * @throws RequestProblem for a question that the model does not know, a name or a key that is taken, and
 * beyond the number of views that one user may keep.
 */
export async function createView(
  { store, identity, now }: Editor,
  request: NewSavedView,
  idempotencyKey: string | undefined,
): Promise<{ readonly view: StoredView; readonly created: boolean }> {
  const at = now()
  const fingerprint = fingerprintOf(request)
  const earlier = await earlierCall(idempotencyKey, fingerprint, (key) =>
    store.run((db) => viewOfKey(db, identity.subject, key)),
  )
  if (earlier) return { view: earlier, created: false }
  const named = { ...request, ownerName: nameOf(identity) }
  const added = await addSavedView(
    store,
    {
      ...named,
      question: canonicalQuestion(request.model, request.question),
      layout: knownLayout(request.layout),
      owner: identity.subject,
      createdAt: at,
      updatedAt: at,
      searchText: searchTextOf(named),
      idempotencyKey: idempotencyKey ?? null,
      fingerprint,
    },
    mostSavedViews,
  )
  if (added.outcome === 'name_taken') throw nameTaken(request.name)
  if (added.outcome === 'full')
    throw new RequestProblem('too_many_saved_views', {
      detail: `You have ${mostSavedViews} saved views, which is the most; delete one to save another.`,
    })
  return {
    view: sameRequest(added.row, fingerprint),
    created: added.outcome === 'added',
  }
}

/** @throws RequestProblem not_found, forbidden, precondition_failed, name_taken, or invalid_request. */
export async function changeView(
  editor: Editor,
  { id, tags }: Based,
  request: SavedViewChange,
): Promise<SeenView> {
  const { store, identity, now } = editor
  const view = await visibleView(editor, id)
  if (view.owner !== identity.subject)
    throw new RequestProblem('forbidden', {
      detail: `Only its owner, ${view.ownerName}, may change it; save it as a view of your own.`,
    })
  requireVersion(tags, view, conflict(view))
  const { question = view.question } = request
  const named = {
    name: request.name ?? view.name,
    description: request.description ?? view.description,
    ownerName: nameOf(identity),
  }
  const changed = await changeSavedView(store, view, {
    ...named,
    // A view whose words are gone can still be renamed.
    question: question === view.question ? question : canonicalQuestion(view.model, question),
    layout: request.layout === undefined ? view.layout : knownLayout(request.layout),
    shared: request.shared ?? view.shared,
    updatedAt: now(),
    searchText: searchTextOf(named),
  })
  if (changed === 'name_taken') throw nameTaken(named.name)
  if (!changed) throw await changedMeanwhile(editor, id)
  return { ...changed, starred: view.starred }
}

/** Deletes a view and returns it as it was. @throws RequestProblem as `changeView` does. */
export async function deleteView(editor: Editor, { id, tags }: Based): Promise<SeenView> {
  const { store, identity } = editor
  const view = await visibleView(editor, id)
  if (view.owner !== identity.subject && !identity.roles.includes('admin'))
    throw new RequestProblem('forbidden', {
      detail: `Only its owner, ${view.ownerName}, or an admin may delete it.`,
    })
  requireVersion(tags, view, conflict(view))
  if (!(await deleteSavedView(store, view))) throw await changedMeanwhile(editor, id)
  return view
}

const conflict = ({ ownerName: by }: StoredView) => ({
  by,
  advice: 'Read it again, or save yours as another view.',
})

async function changedMeanwhile(editor: Editor, id: number): Promise<RequestProblem> {
  const view = await visibleView(editor, id)
  return hasChanged(view, conflict(view))
}

const nameTaken = (name: string) =>
  new RequestProblem('name_taken', {
    detail: `You have a saved view "${name}" already; choose another name, or change that one.`,
  })
