import { type Annotation, annotationRoutes } from '@otel-bi/contract/annotations'
import { audited } from '@otel-bi/runtime/http/audit'
import { parseBody, smallBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount, parseHeaders, parseParams, type RequestContext } from '@otel-bi/runtime/http/mount'
import { listAnnotations, type StoredAnnotation } from '@otel-bi/store/annotations'
import type { GatewayDeps } from '../../deps.ts'
import { createAnnotation, removeAnnotation } from './change-annotation.ts'

type AnnotationDeps = Pick<GatewayDeps, 'store' | 'audit' | 'now' | 'pageLimit'>

export function mountAnnotations(app: App, deps: AnnotationDeps): void {
  const { store, now, pageLimit } = deps
  const subject = { service: 'api-gateway', domain: 'platform' }
  for (const route of Object.values(annotationRoutes)) {
    const write = audited(subject, route, deps.audit, now)
    app.on(route.method.toUpperCase(), route.getRoutingPath(), write, smallBody)
  }
  const writer = (c: RequestContext) => ({ store, now, identity: c.get('identity') })
  const seen = (c: RequestContext) => (row: StoredAnnotation) =>
    toAnnotation(row, c.get('identity').subject)
  mount(app, annotationRoutes.list, async ({ limit = pageLimit, ...rest }, c) => {
    const { data, next_cursor } = await listAnnotations(store, { ...rest, limit })
    c.set('rowCount', data.length)
    return { data: data.map(seen(c)), next_cursor }
  })
  mount(app, annotationRoutes.create, async (_query, c) => {
    const route = annotationRoutes.create
    const { 'idempotency-key': key } = parseHeaders(route, c)
    const { annotation, created } = await createAnnotation(
      writer(c),
      await parseBody(route, c),
      key,
    )
    c.set('rowCount', 1)
    c.status(created ? 201 : 200)
    return c.json(seen(c)(annotation))
  })
  mount(app, annotationRoutes.delete, async (_query, c) => {
    const { id } = parseParams(annotationRoutes.delete, c)
    const removed = await removeAnnotation(writer(c), id)
    c.set('rowCount', 1)
    return seen(c)(removed)
  })
}

/** A stored annotation as the contract has it, for the user who sees it. */
const toAnnotation = (row: StoredAnnotation, subject: string): Annotation => ({
  id: row.id,
  domain: row.domain,
  date: row.day,
  text: row.text,
  author: row.author,
  author_name: row.authorName,
  mine: row.author === subject,
  created_at: row.createdAt.toISOString(),
})
