import { text } from '../values.ts'
import { variable } from '../variable.ts'

/** Read when the dashboard is built. */
export const dashboardVariables = {
  viteApiBaseUrl: variable({
    env: 'VITE_API_BASE_URL',
    doc: 'Gateway the dashboard calls; empty for its own origin. Read when it is built.',
    schema: text,
    default: '',
    usedBy: ['ui'],
  }),
  viteOtelCollectorEndpoint: variable({
    env: 'VITE_OTEL_COLLECTOR_ENDPOINT',
    doc: 'Collector for the browser’s spans. Read when it is built.',
    schema: text,
    default: '',
    usedBy: ['ui'],
  }),
  viteOtelServiceName: variable({
    env: 'VITE_OTEL_SERVICE_NAME',
    doc: 'The dashboard’s name in telemetry. Read when it is built.',
    schema: text,
    default: 'dashboard',
    usedBy: ['ui'],
  }),
  viteOtelServiceNamespace: variable({
    env: 'VITE_OTEL_SERVICE_NAMESPACE',
    doc: 'The dashboard’s namespace in telemetry. Read when it is built.',
    schema: text,
    default: 'otel-bi',
    usedBy: ['ui'],
  }),
}
