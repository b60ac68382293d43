import { searchTerms } from '@otel-bi/contract/plain-text'
import { savedViewRoutes } from '@otel-bi/contract/saved-views'
import { parseBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import { versionTag } from '@otel-bi/runtime/http/if-match'
import { mount, parseHeaders, parseParams, type RequestContext } from '@otel-bi/runtime/http/mount'
import { listSavedViews, type SeenView, starSavedView } from '@otel-bi/store/saved-views'
import { auditRoutes } from '../../audit-routes.ts'
import { basedOn } from '../../based-on.ts'
import type { GatewayDeps } from '../../deps.ts'
import { changeView, createView, deleteView, type Editor, visibleView } from './change-view.ts'
import { toSavedView } from './saved-views.ts'

type SavedViewDeps = Pick<GatewayDeps, 'store' | 'audit' | 'now' | 'pageLimit'>

export function mountSavedViews(app: App, deps: SavedViewDeps): void {
  auditRoutes(app, savedViewRoutes, deps)
  mountReading(app, deps)
  mountChanging(app, deps)
  mountStars(app, deps)
}

const editorOf = ({ store, now }: SavedViewDeps, c: RequestContext): Editor => ({
  store,
  now,
  identity: c.get('identity'),
})

/** The view for its caller, with its version as the ETag. */
function answerWith(c: RequestContext, view: SeenView): Response {
  c.set('rowCount', 1)
  c.header('etag', versionTag(view.version))
  return c.json(toSavedView(view, c.get('identity').subject))
}

function mountReading(app: App, deps: SavedViewDeps): void {
  mount(app, savedViewRoutes.list, async ({ search = '', limit = deps.pageLimit, ...rest }, c) => {
    const { subject } = c.get('identity')
    const filter = { ...rest, subject, limit, terms: searchTerms(search) }
    const { data, next_cursor } = await listSavedViews(deps.store, filter)
    c.set('rowCount', data.length)
    return { data: data.map((view) => toSavedView(view, subject)), next_cursor }
  })
  mount(app, savedViewRoutes.get, async (_query, c) => {
    const { id } = parseParams(savedViewRoutes.get, c)
    return answerWith(c, await visibleView(editorOf(deps, c), id))
  })
}

function mountChanging(app: App, deps: SavedViewDeps): void {
  mount(app, savedViewRoutes.create, async (_query, c) => {
    const route = savedViewRoutes.create
    const { 'idempotency-key': idempotencyKey } = parseHeaders(route, c)
    const editor = editorOf(deps, c)
    const { view, created } = await createView(editor, await parseBody(route, c), idempotencyKey)
    c.header('location', `${route.path}/${view.id}`)
    c.status(created ? 201 : 200)
    return answerWith(c, created ? { ...view, starred: false } : await visibleView(editor, view.id))
  })
  mount(app, savedViewRoutes.change, async (_query, c) => {
    const route = savedViewRoutes.change
    const based = basedOn(route, c)
    return answerWith(c, await changeView(editorOf(deps, c), based, await parseBody(route, c)))
  })
  mount(app, savedViewRoutes.delete, async (_query, c) => {
    const route = savedViewRoutes.delete
    const based = basedOn(route, c)
    return answerWith(c, await deleteView(editorOf(deps, c), based))
  })
}

function mountStars(app: App, { store, ...deps }: SavedViewDeps): void {
  for (const [route, starred] of [
    [savedViewRoutes.star, true],
    [savedViewRoutes.unstar, false],
  ] as const)
    mount(app, route, async (_query, c) => {
      const { id } = parseParams(route, c)
      const view = await visibleView(editorOf({ store, ...deps }, c), id)
      await starSavedView(store, { viewId: id, subject: c.get('identity').subject }, starred)
      return answerWith(c, { ...view, starred })
    })
}
