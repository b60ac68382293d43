import type { OtelBiClient } from '@otel-bi/client'

/** The installation that is verified, seen from outside. */
export type System = {
  readonly baseUrl: string
  readonly token: string | undefined
  readonly client: OtelBiClient
}
