import type { Config } from '@otel-bi/contract/platform'
import type { GatewayConfig } from './config.ts'

export const authOff = 'REQUIRE_FRONTEND_AUTH=false: every caller is anonymous and has every role'

/** Whether this process exports spans, and so passes on those of browsers. */
export const sendsSpans = ({ otelSdkDisabled, otelTracesExporter }: GatewayConfig): boolean =>
  !otelSdkDisabled && otelTracesExporter === 'otlp'

/** Origins that the page may call beside our own and the identity provider's. */
export const connectSources = (config: GatewayConfig): readonly string[] => {
  const { cspConnectSources, frontendOtelCollectorEndpoint: collector } = config
  return collector ? [...cspConnectSources, new URL(collector).origin] : cspConnectSources
}

/** What `/api/config` answers. */
export function publicConfig(config: GatewayConfig, version: string): Config {
  const { frontendOtelServiceName: name, frontendOtelServiceNamespace: namespace } = config
  return {
    version,
    auth_required: config.auth !== undefined,
    ...(config.auth ? {} : { warning: authOff }),
    oidc: {
      enabled: config.oidcEnabled,
      authority: config.oidcAuthority,
      client_id: config.frontendOidcClientId,
      scope: config.frontendOidcScope,
    },
    telemetry: {
      endpoint: spansEndpoint(config),
      ...(name ? { service_name: name } : {}),
      ...(namespace ? { service_namespace: namespace } : {}),
      sample_ratio: config.otelTracesSamplerArg,
      traces: config.traceStoreUrl !== undefined,
    },
    notifications: notificationsOf(config),
    defaults: {
      history_days: config.defaultHistoryDays,
      forecast_horizon_days: config.forecastHorizonDays,
      ranking_top_n: config.rankingDefaultTopN,
      page_limit: config.storageDefaultLimit,
    },
  }
}

function spansEndpoint(config: GatewayConfig): string {
  const { frontendOtelCollectorEndpoint: collector } = config
  if (collector) return `${collector}/v1/traces`
  return sendsSpans(config) ? '/api/telemetry' : ''
}

function notificationsOf(config: GatewayConfig): Config['notifications'] {
  const { smtpUrl, notifyFrom, notifySecretKey, publicBaseUrl } = config
  const variables = {
    SMTP_URL: smtpUrl,
    NOTIFY_FROM: notifyFrom,
    NOTIFY_SECRET_KEY: notifySecretKey,
    PUBLIC_BASE_URL: publicBaseUrl,
  }
  return {
    email: smtpUrl !== undefined,
    webhooks: notifySecretKey !== undefined,
    missing: Object.entries(variables).flatMap(([name, value]) => (value ? [] : [name])),
  }
}
