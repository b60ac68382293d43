import {
  type Attributes,
  metrics as api,
  type Counter,
  type Histogram,
  type MetricOptions,
} from '@opentelemetry/api'
import type { MetricDefinition } from './definition.ts'
import { type MetricAttributes, type MetricName, type MetricsOfKind, metrics } from './metrics.ts'
import { schemaUrl } from './schema-url.ts'

// A meter made before the SDK has started never reports, so every factory gets it anew.
const meter = () => api.getMeter('@otel-bi/telemetry', undefined, { schemaUrl })

/** A counter of the registry. Call it after telemetry has started. */
export const counter = <N extends MetricsOfKind<'counter'>>(
  name: N,
): Counter<MetricAttributes<N>> => meter().createCounter(name, optionsOf(name))

/** A histogram of the registry, with its buckets. Call it after telemetry has started. */
export const histogram = <N extends MetricsOfKind<'histogram'>>(
  name: N,
): Histogram<MetricAttributes<N>> => meter().createHistogram(name, optionsOf(name))

export type Observe<N extends MetricName> = (
  value: number,
  attributes?: MetricAttributes<N>,
) => void

/** Reads the current value whenever metrics are collected. */
export function observe<N extends MetricsOfKind<'gauge' | 'up_down_counter'>>(
  name: N,
  read: (observe: Observe<N>) => void,
): void {
  const definition: MetricDefinition = metrics[name]
  const instrument =
    definition.kind === 'gauge'
      ? meter().createObservableGauge<Attributes>(name, optionsOf(name))
      : meter().createObservableUpDownCounter<Attributes>(name, optionsOf(name))
  instrument.addCallback((result) => read((value, attributes) => result.observe(value, attributes)))
}

function optionsOf(name: MetricName): MetricOptions {
  const { unit, about, buckets }: MetricDefinition = metrics[name]
  return {
    unit,
    description: about,
    ...(buckets && { advice: { explicitBucketBoundaries: [...buckets] } }),
  }
}
