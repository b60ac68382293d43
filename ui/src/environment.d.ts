/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the gateway is when it does not serve this page itself. */
  readonly VITE_API_BASE_URL?: string
  /** Collector for this page's spans; the gateway takes them when there is none. */
  readonly VITE_OTEL_COLLECTOR_ENDPOINT?: string
  readonly VITE_OTEL_SERVICE_NAME?: string
  readonly VITE_OTEL_SERVICE_NAMESPACE?: string
}
