import { subscriptionRoutes as routes } from '@otel-bi/contract/subscriptions'
import { parseBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import { versionTag } from '@otel-bi/runtime/http/if-match'
import { mount, parseHeaders, parseParams, type RequestContext } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import {
  listSubscriptions,
  type StoredSubscription,
  sendBeside,
} from '@otel-bi/store/subscriptions'
import { auditRoutes } from '../../audit-routes.ts'
import { basedOn } from '../../based-on.ts'
import type { GatewayDeps } from '../../deps.ts'
import { ServiceProblem } from '../overview/ask-service.ts'
import {
  changeOwnSubscription,
  createSubscription,
  deleteSeenSubscription,
  type Editor,
  ownSubscription,
  seenSubscription,
} from './change-subscription.ts'
import { NotSendable } from './content.ts'
import { composeNow, type SubscriptionDeps } from './start-subscriptions.ts'
import { toSubscription } from './subscription.ts'

type RouteDeps = SubscriptionDeps & Pick<GatewayDeps, 'audit' | 'pageLimit'>

export function mountSubscriptions(app: App, deps: RouteDeps): void {
  auditRoutes(app, routes, deps)
  mountReading(app, deps)
  mountChanging(app, deps)
  mount(app, routes.send, async (_query, c) => {
    const { id } = parseParams(routes.send, c)
    const stored = await ownSubscription(editorOf(deps, c), id)
    try {
      const composed = await composeNow(stored, deps, c.req.raw.signal)
      const messages = await sendBeside(deps.store, stored, composed, deps.now())
      c.set('rowCount', messages)
      return { messages }
    } catch (error) {
      if (error instanceof NotSendable)
        throw new RequestProblem('no_data', { detail: error.message })
      if (error instanceof ServiceProblem)
        throw new RequestProblem(error.problem.code, {
          detail: error.problem.detail ?? error.problem.title,
        })
      throw error
    }
  })
}

const editorOf = ({ store, now }: RouteDeps, c: RequestContext): Editor => ({
  store,
  now,
  identity: c.get('identity'),
})

/** The subscription, with its version as the ETag. */
function answerWith(c: RequestContext, stored: StoredSubscription): Response {
  c.set('rowCount', 1)
  c.header('etag', versionTag(stored.version))
  return c.json(toSubscription(stored, c.get('identity').subject))
}

function mountReading(app: App, deps: RouteDeps): void {
  mount(app, routes.list, async ({ limit = deps.pageLimit, cursor }, c) => {
    const { subject, roles } = c.get('identity')
    const owner = roles.includes('admin') ? undefined : subject
    const { data, next_cursor } = await listSubscriptions(deps.store, { owner, limit, cursor })
    c.set('rowCount', data.length)
    return { data: data.map((one) => toSubscription(one, subject)), next_cursor }
  })
  mount(app, routes.get, async (_query, c) =>
    answerWith(c, await seenSubscription(editorOf(deps, c), parseParams(routes.get, c).id)),
  )
}

function mountChanging(app: App, deps: RouteDeps): void {
  mount(app, routes.create, async (_query, c) => {
    const { 'idempotency-key': idempotencyKey } = parseHeaders(routes.create, c)
    const body = await parseBody(routes.create, c)
    const made = await createSubscription(editorOf(deps, c), body, idempotencyKey)
    c.header('location', `${routes.create.path}/${made.subscription.id}`)
    c.status(made.created ? 201 : 200)
    return answerWith(c, made.subscription)
  })
  mount(app, routes.change, async (_query, c) => {
    const based = basedOn(routes.change, c)
    const body = await parseBody(routes.change, c)
    return answerWith(c, await changeOwnSubscription(editorOf(deps, c), based, body))
  })
  mount(app, routes.delete, async (_query, c) => {
    const based = basedOn(routes.delete, c)
    return answerWith(c, await deleteSeenSubscription(editorOf(deps, c), based))
  })
}
