import { destinationRoutes } from '@otel-bi/contract/destinations'
import { nameOf } from '@otel-bi/runtime/auth/identity'
import { parseBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import { versionTag } from '@otel-bi/runtime/http/if-match'
import { mount, parseHeaders, parseParams, type RequestContext } from '@otel-bi/runtime/http/mount'
import { type Destination, listDestinations } from '@otel-bi/store/destinations'
import { findMessage } from '@otel-bi/store/messages'
import { enqueue } from '@otel-bi/store/outbox'
import { auditRoutes } from '../../audit-routes.ts'
import { basedOn } from '../../based-on.ts'
import type { GatewayDeps } from '../../deps.ts'
import {
  createDestination,
  deleteDestination,
  type Editor,
  editDestination,
  requireConfigured,
  visibleDestination,
} from './change-destination.ts'
import { seenByCaller, toDestination } from './destinations.ts'
import { toMessage, visibleMessage } from './messages.ts'
import { testMessage } from './test-message.ts'

type DestinationDeps = Pick<GatewayDeps, 'store' | 'audit' | 'now' | 'pageLimit' | 'notifications'>

export function mountDestinations(app: App, deps: DestinationDeps): void {
  auditRoutes(app, destinationRoutes, deps)
  mountReading(app, deps)
  mountChanging(app, deps)
  mountTest(app, deps)
}

const editorOf = ({ store, now, notifications }: DestinationDeps, c: RequestContext): Editor => ({
  ...{ store, now, notifications },
  identity: c.get('identity'),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
})

/** The destination for its caller, with its version as the ETag. */
function describe(c: RequestContext, destination: Destination) {
  c.set('rowCount', 1)
  c.header('etag', versionTag(destination.version))
  return toDestination(destination, c.get('identity').subject)
}

function mountReading(app: App, deps: DestinationDeps): void {
  mount(app, destinationRoutes.list, async ({ cursor, limit = deps.pageLimit }, c) => {
    const identity = c.get('identity')
    const page = { whose: seenByCaller(identity), cursor, limit }
    const { data, next_cursor } = await listDestinations(deps.store, page)
    c.set('rowCount', data.length)
    return { data: data.map((one) => toDestination(one, identity.subject)), next_cursor }
  })
  mount(app, destinationRoutes.get, async (_query, c) => {
    const { id } = parseParams(destinationRoutes.get, c)
    return c.json(describe(c, await visibleDestination(editorOf(deps, c), id)))
  })
}

function mountChanging(app: App, deps: DestinationDeps): void {
  mount(app, destinationRoutes.add, async (_query, c) => {
    const { 'idempotency-key': key } = parseHeaders(destinationRoutes.add, c)
    const request = await parseBody(destinationRoutes.add, c)
    const { destination, created, secret } = await createDestination(
      editorOf(deps, c),
      request,
      key,
    )
    if (created) c.header('location', `/api/notifications/destinations/${destination.id}`)
    c.header('cache-control', 'no-store')
    return c.json({ ...describe(c, destination), secret }, created ? 201 : 200)
  })
  mount(app, destinationRoutes.change, async (_query, c) => {
    const route = destinationRoutes.change
    const based = basedOn(route, c)
    const changed = await editDestination(editorOf(deps, c), based, await parseBody(route, c))
    return c.json(describe(c, changed))
  })
  mount(app, destinationRoutes.delete, async (_query, c) => {
    const based = basedOn(destinationRoutes.delete, c)
    return c.json(describe(c, await deleteDestination(editorOf(deps, c), based)))
  })
}

function mountTest(app: App, deps: DestinationDeps): void {
  const { store, notifications, now } = deps
  mount(app, destinationRoutes.test, async (_query, c) => {
    const { id } = parseParams(destinationRoutes.test, c)
    const { 'idempotency-key': given = crypto.randomUUID() } = parseHeaders(
      destinationRoutes.test,
      c,
    )
    const identity = c.get('identity')
    const key = `test ${id} ${given}`
    c.set('rowCount', 1)
    // A retry gets its message whatever has become of the destination.
    const earlier = await findMessage(store, { key }, seenByCaller(identity))
    if (earlier) return toMessage(earlier)
    const destination = await visibleDestination(editorOf(deps, c), id)
    requireConfigured(destination.kind, notifications)
    const content = testMessage(destination, nameOf(identity), now())
    await store.run((db) =>
      db.transaction((tx) => enqueue(tx, [{ key, destinationId: id, content }])),
    )
    return toMessage(await visibleMessage({ store, identity }, { key }))
  })
}
