import type { Trace, TraceSpan } from './requests.ts'

export type WaterfallRow = {
  readonly span: TraceSpan
  /** 0 for a root. */
  readonly depth: number
  /** Where its bar begins and how long it is, as fractions of the trace. */
  readonly offset: number
  readonly width: number
}

/**
 * The spans of a trace, each below its parent and siblings in the order they began. A span whose parent
 * is not there, has not come yet or is its own descendant stands as a root.
 */
export function waterfall({ spans, duration_ms: whole }: Trace): WaterfallRow[] {
  const byStart = spans.toSorted((a, b) => a.start_ms - b.start_ms)
  const ids = new Set(spans.map(({ span_id }) => span_id))
  const children = Map.groupBy(byStart, ({ parent_id }) => parent_id ?? '')
  const share = (milliseconds: number) => (whole > 0 ? Math.min(1, milliseconds / whole) : 0)
  const rows = new Map<TraceSpan, WaterfallRow>()
  const place = (span: TraceSpan, depth: number) => {
    if (rows.has(span)) return
    const offset = share(span.start_ms)
    rows.set(span, { span, depth, offset, width: Math.min(share(span.duration_ms), 1 - offset) })
    for (const child of children.get(span.span_id) ?? []) place(child, depth + 1)
  }
  for (const span of byStart)
    if (span.parent_id === null || !ids.has(span.parent_id)) place(span, 0)
  for (const span of byStart) place(span, 0)
  return [...rows.values()]
}
