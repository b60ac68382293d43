import { expect, test } from 'bun:test'
import { tracingSettings } from './tracing-settings.ts'

const vite = {}
const built = {
  VITE_OTEL_COLLECTOR_ENDPOINT: 'https://built.example.com',
  VITE_OTEL_SERVICE_NAME: 'built',
  VITE_OTEL_SERVICE_NAMESPACE: 'built-space',
}
const config = (telemetry: Record<string, string>) => ({
  version: '1.0.0',
  telemetry: { endpoint: '/api/telemetry', sample_ratio: 1, traces: false, ...telemetry },
})
const collector = 'https://otlp.example.com/v1/traces'

test.each([
  ['/api/telemetry', vite, '/api/telemetry'],
  ['/api/telemetry', built, 'https://built.example.com/v1/traces'],
  [collector, vite, collector],
  [collector, built, collector],
  ['', built, 'https://built.example.com/v1/traces'],
])('endpoint %j in /api/config, built with %j: spans go to %s', (endpoint, environment, target) => {
  expect(tracingSettings(config({ endpoint }), environment)?.endpoint).toBe(target)
})

test('no endpoint in /api/config and none built in: no tracing', () => {
  expect(tracingSettings(config({ endpoint: '' }), vite)).toBeUndefined()
})

test.each([
  [{ service_name: 'bi', service_namespace: 'finance' }, built, 'bi', 'finance'],
  [{}, built, 'built', 'built-space'],
  [{}, vite, 'dashboard', 'otel-bi'],
])(
  'names: the gateway’s %j, else the build’s, else dashboard in otel-bi',
  (names, environment, name, namespace) => {
    expect(tracingSettings(config(names), environment)?.resource).toEqual({
      'service.name': name,
      'service.namespace': namespace,
      'service.version': '1.0.0',
    })
  },
)
