import { expect, test } from 'bun:test'
import { parseGatewayConfig } from './config.ts'
import { connectSources, publicConfig } from './public-config.ts'

const configWith = (variables: Readonly<Record<string, string>>) =>
  parseGatewayConfig({
    POSTGRES_URL: 'postgres://u:p@127.0.0.1/store',
    INTERNAL_SERVICE_SHARED_SECRET: '0123456789abcdef0123456789abcdef',
    REQUIRE_FRONTEND_AUTH: 'false',
    ...variables,
  })

const telemetryWith = (variables: Readonly<Record<string, string>>) =>
  publicConfig(configWith(variables), '1.0.0').telemetry

test('the browser sends its spans through the gateway, or to none where the gateway exports none', () => {
  expect(telemetryWith({})).toEqual({ endpoint: '/api/telemetry', sample_ratio: 1, traces: false })
  expect(telemetryWith({ OTEL_TRACES_EXPORTER: 'none' }).endpoint).toBe('')
  expect(telemetryWith({ OTEL_SDK_DISABLED: 'true' }).endpoint).toBe('')
})

test('a collector for browsers, the dashboard’s name and its namespace are what the variables say', () => {
  const variables = {
    FRONTEND_OTEL_COLLECTOR_ENDPOINT: 'https://otlp.example.com/browser/',
    FRONTEND_OTEL_SERVICE_NAME: 'bi',
    FRONTEND_OTEL_SERVICE_NAMESPACE: 'finance',
    OTEL_TRACES_EXPORTER: 'none',
  }
  expect(telemetryWith(variables)).toMatchObject({
    endpoint: 'https://otlp.example.com/browser/v1/traces',
    service_name: 'bi',
    service_namespace: 'finance',
  })
})

test('the content security policy admits that collector’s origin, and nothing where there is none', () => {
  const FRONTEND_OTEL_COLLECTOR_ENDPOINT = 'https://otlp.example.com:4318/browser'
  const CSP_CONNECT_SOURCES = 'https://other.example.com'
  expect(connectSources(configWith({}))).toEqual([])
  expect(
    connectSources(configWith({ FRONTEND_OTEL_COLLECTOR_ENDPOINT, CSP_CONNECT_SOURCES })),
  ).toEqual(['https://other.example.com', 'https://otlp.example.com:4318'])
})
