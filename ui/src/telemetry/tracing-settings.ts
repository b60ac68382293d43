import type { Config } from '../config/Config.tsx'

export type TracingSettings = {
  /** A path of the gateway, or the address of a collector. */
  readonly endpoint: string
  readonly resource: Readonly<Record<string, string>>
}

/** What of it was named when the page was built. */
type Built = Pick<
  ImportMetaEnv,
  'VITE_OTEL_COLLECTOR_ENDPOINT' | 'VITE_OTEL_SERVICE_NAME' | 'VITE_OTEL_SERVICE_NAMESPACE'
>

/** Settings of tracing: the gateway's, else what this page was built with. Undefined: spans go nowhere. */
export function tracingSettings(
  { version, telemetry }: Pick<Config, 'version' | 'telemetry'>,
  built: Built,
): TracingSettings | undefined {
  const collector = built.VITE_OTEL_COLLECTOR_ENDPOINT
  const isDirect = URL.canParse(telemetry.endpoint)
  const endpoint = collector && !isDirect ? `${collector}/v1/traces` : telemetry.endpoint
  if (endpoint === '') return undefined
  const resource = {
    'service.name': telemetry.service_name || built.VITE_OTEL_SERVICE_NAME || 'dashboard',
    'service.namespace':
      telemetry.service_namespace || built.VITE_OTEL_SERVICE_NAMESPACE || 'otel-bi',
    'service.version': version,
  }
  return { endpoint, resource }
}
