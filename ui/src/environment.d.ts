/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the gateway is when it does not serve this page itself. */
  readonly VITE_API_BASE_URL?: string
}
