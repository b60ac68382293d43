import { describe, expect, test } from 'bun:test'
import { attributes } from './attributes.ts'
import type { MetricDefinition } from './definition.ts'
import { metrics } from './metrics.ts'
import { spans } from './spans.ts'
import { unregisteredMetric, unregisteredSpan } from './testing/unregistered.ts'

test('every attribute described is used by a span, a metric or the SDK, and every name is lower case', () => {
  const used = new Set<string>(
    [...Object.values(spans), ...Object.values(metrics)].flatMap((definition) => [
      ...definition.attributes,
    ]),
  )
  // The SDK puts these on its own metrics, the gateway and exports on resources and metrics.
  const elsewhere = ['otel.component.name', 'otel.component.type', 'bi.telemetry.origin']
  const names = Object.keys(attributes)
  expect(names.filter((name) => !used.has(name) && !elsewhere.includes(name))).toEqual([])
  expect([...names, ...Object.keys(metrics)].filter((name) => /[^a-z0-9._]/.test(name))).toEqual([])
})

test.each(Object.entries<MetricDefinition>(metrics))(
  '%s: its prefix says whose name it is, and a histogram has rising buckets',
  (name, { origin, kind, buckets }) => {
    expect(name.startsWith('bi.')).toBe(origin === 'ours')
    expect(buckets !== undefined).toBe(kind === 'histogram')
    expect(buckets ?? []).toEqual((buckets ?? []).toSorted((a, b) => a - b))
  },
)

describe('what is not in the registry is named', () => {
  test('a span of a known name is fine, also one with route parameters', () => {
    const seen = (name: string, kind: string, ...names: string[]) =>
      unregisteredSpan({ name, kind, attributes: names })
    expect(seen('GET /api/exports/:view', 'server', 'http.route', 'url.path')).toBeUndefined()
    expect(seen('aw.sales_kpis', 'internal', 'bi.view')).toBeUndefined()
    expect(seen('INSERT audit_log', 'client', 'db.system.name')).toBeUndefined()
    expect(seen('compute', 'internal')).toBe('internal span compute ()')
    expect(seen('aw.sales_kpis', 'internal', 'bi.user')).toBe(
      'internal span aw.sales_kpis (bi.user)',
    )
    expect(seen('aw.sales_kpis', 'server')).toBe('server span aw.sales_kpis ()')
  })

  test('a metric needs its name, its unit and only its attributes', () => {
    const name = 'bi.exports.size'
    expect(unregisteredMetric({ name, unit: 'By', attributes: ['bi.view'] })).toBeUndefined()
    expect(unregisteredMetric({ name, unit: 'KiB', attributes: [] })).toContain('instead of By')
    expect(unregisteredMetric({ name, unit: 'By', attributes: ['user'] })).toContain('with user')
    expect(unregisteredMetric({ name: 'x', unit: 's', attributes: [] })).toBe('metric x')
  })
})
