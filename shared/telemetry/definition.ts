/** OpenTelemetry's semantic conventions, the SDK that reports about itself, or this project. */
export type Origin = 'convention' | 'sdk' | 'ours'

export type AttributeDefinition = { readonly origin: Origin; readonly about: string }

type InstrumentKind = 'counter' | 'gauge' | 'histogram' | 'up_down_counter'

export type MetricDefinition = {
  readonly kind: InstrumentKind
  /** UCUM, as OpenTelemetry writes it: `s`, `By`, `{row}`. */
  readonly unit: string
  readonly origin: Origin
  readonly about: string
  readonly attributes: readonly string[]
  /** Upper bounds of a histogram's buckets, in its unit. */
  readonly buckets?: readonly number[]
}

export type SpanDefinition = {
  readonly kind: 'server' | 'client' | 'internal'
  /** How the name is made; a part in braces varies. */
  readonly name: string
  readonly pattern: RegExp
  readonly origin: Origin
  readonly about: string
  readonly attributes: readonly string[]
}
