import type { MetricDefinition, SpanDefinition } from '../definition.ts'
import { metrics, sdkMetrics } from '../metrics.ts'
import { spans } from '../spans.ts'

export type SeenSpan = {
  readonly name: string
  readonly kind: string
  readonly attributes: readonly string[]
}
export type SeenMetric = {
  readonly name: string
  readonly unit: string
  readonly attributes: readonly string[]
}

const spanDefinitions: readonly SpanDefinition[] = Object.values(spans)
const metricDefinitions = new Map<string, MetricDefinition>(Object.entries(metrics))

/** What is wrong with a span by the registry; undefined when it is in it. */
export function unregisteredSpan(span: SeenSpan): string | undefined {
  const known = spanDefinitions.some(
    ({ kind, pattern, attributes: allowed }) =>
      kind === span.kind &&
      pattern.test(span.name) &&
      span.attributes.every((name) => allowed.includes(name)),
  )
  return known ? undefined : `${span.kind} span ${span.name} (${span.attributes.join(', ')})`
}

/** What is wrong with a metric by the registry; undefined when it is in it. */
export function unregisteredMetric({ name, unit, attributes }: SeenMetric): string | undefined {
  if (name in sdkMetrics) return undefined
  const definition = metricDefinitions.get(name)
  if (definition === undefined) return `metric ${name}`
  if (definition.unit !== unit) return `metric ${name} in ${unit} instead of ${definition.unit}`
  const surplus = attributes.filter((attribute) => !definition.attributes.includes(attribute))
  return surplus.length === 0 ? undefined : `metric ${name} with ${surplus.join(', ')}`
}
