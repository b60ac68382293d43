import { type Annotation, annotationRoutes } from '@otel-bi/contract/annotations'
import { parseBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount, parseHeaders, parseParams, type RequestContext } from '@otel-bi/runtime/http/mount'
import { listAnnotations, type StoredAnnotation } from '@otel-bi/store/annotations'
import { auditRoutes } from '../../audit-routes.ts'
import type { GatewayDeps } from '../../deps.ts'
import { createAnnotation, removeAnnotation } from './change-annotation.ts'

type AnnotationDeps = Pick<GatewayDeps, 'store' | 'audit' | 'now' | 'pageLimit'>

export function mountAnnotations(app: App, deps: AnnotationDeps): void {
  const { store, now, pageLimit } = deps
  auditRoutes(app, annotationRoutes, deps)
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
