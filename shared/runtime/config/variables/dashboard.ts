import { httpUrl, text } from '../values.ts'
import { variable } from '../variable.ts'

/** VITE_… are read when the dashboard is built, the others when its page is served. */
export const dashboardVariables = {
  gatewayUrl: variable({
    env: 'GATEWAY_URL',
    doc: 'Gateway to which the frontend image’s nginx proxies: a full name, which needs no search domain, and a port.',
    schema: httpUrl,
    default: 'http://api-gateway:8000',
    usedBy: ['frontend'],
  }),
  frontendOtelCollectorEndpoint: variable({
    env: 'FRONTEND_OTEL_COLLECTOR_ENDPOINT',
    doc: 'OTLP/HTTP collector for the browser’s spans, which the content security policy then admits; through the gateway when not set.',
    schema: httpUrl.optional(),
    usedBy: ['gateway'],
  }),
  frontendOtelServiceName: variable({
    env: 'FRONTEND_OTEL_SERVICE_NAME',
    doc: 'The dashboard’s name in telemetry. When not set: VITE_OTEL_SERVICE_NAME, and `dashboard` for spans that come through the gateway.',
    schema: text.optional(),
    usedBy: ['gateway'],
  }),
  frontendOtelServiceNamespace: variable({
    env: 'FRONTEND_OTEL_SERVICE_NAMESPACE',
    doc: 'The dashboard’s namespace in telemetry. When not set: VITE_OTEL_SERVICE_NAMESPACE, and `otel-bi` for spans that come through the gateway.',
    schema: text.optional(),
    usedBy: ['gateway'],
  }),
  viteApiBaseUrl: variable({
    env: 'VITE_API_BASE_URL',
    doc: 'Gateway the dashboard calls; empty for its own origin. Read when it is built.',
    schema: text,
    default: '',
    usedBy: ['ui'],
  }),
  viteOtelCollectorEndpoint: variable({
    env: 'VITE_OTEL_COLLECTOR_ENDPOINT',
    doc: 'Collector for the browser’s spans where FRONTEND_OTEL_COLLECTOR_ENDPOINT is not set. Read when the dashboard is built; CSP_CONNECT_SOURCES must admit it.',
    schema: text,
    default: '',
    usedBy: ['ui'],
  }),
  viteOtelServiceName: variable({
    env: 'VITE_OTEL_SERVICE_NAME',
    doc: 'Default of FRONTEND_OTEL_SERVICE_NAME. Read when the dashboard is built.',
    schema: text,
    default: 'dashboard',
    usedBy: ['ui'],
  }),
  viteOtelServiceNamespace: variable({
    env: 'VITE_OTEL_SERVICE_NAMESPACE',
    doc: 'Default of FRONTEND_OTEL_SERVICE_NAMESPACE. Read when the dashboard is built.',
    schema: text,
    default: 'otel-bi',
    usedBy: ['ui'],
  }),
}
