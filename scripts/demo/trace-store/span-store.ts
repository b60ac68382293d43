import type { Trace, TraceList, TraceQuery, TraceSummary } from '@otel-bi/contract/traces'
import type { StoredSpan } from './otlp-spans.ts'

export type SpanStore = {
  readonly add: (spans: readonly StoredSpan[]) => void
  readonly list: (query: TraceQuery) => TraceList
  readonly trace: (id: string) => Trace | undefined
}

const defaultLimit = 50

/** Keeps the last few thousand spans in memory; beyond them the oldest trace makes room. */
export function createSpanStore(maxSpans: number): SpanStore {
  const traces = new Map<string, StoredSpan[]>()
  let kept = 0
  const makeRoom = () => {
    for (const [id, spans] of traces) {
      if (kept <= maxSpans || traces.size === 1) return
      traces.delete(id)
      kept -= spans.length
    }
  }
  return {
    add(spans) {
      for (const span of spans) {
        const known = traces.get(span.traceId)
        if (known) known.push(span)
        else traces.set(span.traceId, [span])
      }
      kept += spans.length
      makeRoom()
    },
    list({ limit = defaultLimit, ...filter }) {
      const found = [...traces.values()].filter((spans) => matches(spans, filter)).map(summaryOf)
      const all = [...traces.values()].flat().map(({ service }) => service)
      return {
        data: found.toSorted((a, b) => (a.started_at < b.started_at ? 1 : -1)).slice(0, limit),
        services: [...new Set(all)].sort(),
      }
    },
    trace(id) {
      const spans = traces.get(id)
      return spans && traceOf(id, spans)
    },
  }
}

function matches(spans: readonly StoredSpan[], filter: Omit<TraceQuery, 'limit'>): boolean {
  const { service, operation, min_duration_ms: shortest = 0, errors = false } = filter
  return (
    spans.some((span) => service === undefined || span.service === service) &&
    spans.some((span) => operation === undefined || span.name.includes(operation)) &&
    durationOf(spans) >= shortest &&
    (!errors || spans.some((span) => span.error))
  )
}

const startOf = (spans: readonly StoredSpan[]) => Math.min(...spans.map(({ from }) => from))
const durationOf = (spans: readonly StoredSpan[]) =>
  Math.max(...spans.map(({ to }) => to)) - startOf(spans)

/** The first of the spans whose parent is not among them; a part of a trace has a root too. */
function rootOf(spans: readonly StoredSpan[]): StoredSpan | undefined {
  const ids = new Set(spans.map(({ id }) => id))
  return spans
    .filter(({ parentId }) => parentId === null || !ids.has(parentId))
    .toSorted((a, b) => a.from - b.from)[0]
}

function summaryOf(spans: readonly StoredSpan[]): TraceSummary {
  const root = rootOf(spans)
  return {
    trace_id: spans[0]?.traceId ?? '',
    service: root?.service ?? '',
    operation: root?.name ?? '',
    started_at: new Date(startOf(spans)).toISOString(),
    duration_ms: durationOf(spans),
    spans: spans.length,
    services: [...new Set(spans.map(({ service }) => service))].sort(),
    error: spans.some(({ error }) => error),
  }
}

function traceOf(id: string, spans: readonly StoredSpan[]): Trace {
  const start = startOf(spans)
  return {
    trace_id: id,
    started_at: new Date(start).toISOString(),
    duration_ms: durationOf(spans),
    spans: spans.map((span) => ({
      span_id: span.id,
      parent_id: span.parentId,
      ...{ service: span.service, name: span.name, kind: span.kind, error: span.error },
      start_ms: span.from - start,
      duration_ms: span.to - span.from,
      attributes: { ...span.attributes },
    })),
  }
}
