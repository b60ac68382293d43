import type { MetricDefinition } from './definition.ts'
import { type MetricName, metrics, sdkMetrics } from './metrics.ts'

const suffixes: Readonly<Record<string, string>> = { s: '_seconds', By: '_bytes' }

/** What Prometheus calls a metric: underscores, the unit, and `_total` on a counter. */
export function prometheusName(name: MetricName): string {
  const { kind, unit }: MetricDefinition = metrics[name]
  const ratio = unit === '1' && kind === 'gauge' ? '_ratio' : ''
  const total = kind === 'counter' ? '_total' : ''
  return `${name.replaceAll('.', '_')}${suffixes[unit] ?? ratio}${total}`
}

/** Every series that our metrics become in Prometheus, a histogram's three included. */
export function prometheusSeries(): ReadonlySet<string> {
  const ours = Object.keys(metrics).filter((name): name is MetricName => name in metrics)
  const series = ours.flatMap((name) => {
    const base = prometheusName(name)
    const isHistogram = metrics[name].kind === 'histogram'
    return isHistogram ? ['_bucket', '_sum', '_count'].map((end) => base + end) : [base]
  })
  const sdk = Object.keys(sdkMetrics).map((name) => name.replaceAll('.', '_'))
  return new Set([...series, ...sdk, ...sdk.map((name) => `${name}_total`)])
}
