import type { ReceivedSpan } from './received.ts'

/**
 * What calls what in a trace, from each span's parent id: `aw-service server → postgresql client`. A span
 * about a database stands for the database.
 */
export function edgesOf(spans: readonly ReceivedSpan[]): string[] {
  const byId = new Map(spans.map((span) => [span.id, span]))
  const edges = spans.flatMap((span) => {
    const parent = byId.get(span.parentId)
    return parent ? [`${parent.service} ${parent.kind} → ${nameOf(span)} ${span.kind}`] : []
  })
  return [...new Set(edges)]
}

const nameOf = ({ service, attributes }: ReceivedSpan) => attributes['db.system.name'] ?? service
