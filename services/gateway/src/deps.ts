import type { Config } from '@otel-bi/contract/platform'
import type { SecretBox } from '@otel-bi/delivery/secret-box'
import type { PdfRenderer } from '@otel-bi/documents/pdf/renderer'
import type { JobSchedule } from '@otel-bi/jobs/job'
import type { Comparer } from '@otel-bi/runtime/anomalies/comparer'
import type { AccessTokenRules } from '@otel-bi/runtime/auth/access-token'
import type { EmbedTokens } from '@otel-bi/runtime/auth/embed-token'
import type { InternalTokens } from '@otel-bi/runtime/auth/internal-token'
import type { Fetch } from '@otel-bi/runtime/fetch.telemetry'
import type { Audit } from '@otel-bi/runtime/http/audit'
import type { DependencyCheck } from '@otel-bi/runtime/http/health'
import type { Logger } from '@otel-bi/runtime/logger'
import type { Store } from '@otel-bi/store/store'
import type { ReportDefaults } from './features/reports/report-defaults.ts'
import type { BrowserResource } from './features/telemetry/browser-spans.ts'
import type { SpanRelay } from './features/telemetry/span-relay.ts'

export type Upstream = { readonly service: 'aw-service' | 'wwi-service'; readonly url: string }

export type NotificationSettings = {
  /** Whether there is a mail server. */
  readonly email: boolean
  /** Undefined without a key: then no destination may have a secret. */
  readonly secrets: SecretBox | undefined
  /** Hosts that webhooks may call although they are private. */
  readonly allowedHosts: readonly string[]
}

/** All dependencies of the app. */
export type GatewayDeps = {
  readonly logger: Logger
  readonly store: Store
  readonly audit: Audit
  readonly now: () => Date
  readonly upstreams: { readonly aw: Upstream; readonly wwi: Upstream }
  readonly fetch: Fetch
  readonly internalTokens: InternalTokens
  /** Milliseconds for a forwarded call until its answer begins, and for a section of the overview. */
  readonly serviceTimeouts: { readonly forward: number; readonly overview: number }
  /** Undefined admits every caller as anonymous. */
  readonly accessToken: AccessTokenRules | undefined
  /** Makes and checks tokens for embedding; undefined without a key. */
  readonly embedTokens: EmbedTokens | undefined
  /** Other origins that may frame the page /embed. */
  readonly embedOrigins: readonly string[]
  /** Requests a minute; zero for no limit. */
  readonly rateLimits: {
    readonly perAddress: number
    readonly perSubject: number
    /** Of one user at /mcp; of one address where nobody signs in. */
    readonly mcp: number
  }
  readonly trustedProxyHops: number
  /** Address of the dashboard for its readers; undefined when not configured. */
  readonly publicBaseUrl: string | undefined
  readonly corsOrigins: readonly string[]
  /** Origin of the OIDC provider, when there is one. */
  readonly identityProvider: readonly string[]
  /** Further origins the dashboard may call. */
  readonly connectSources: readonly string[]
  readonly publicConfig: Config
  readonly version: string
  /** Relays the spans of browsers; undefined when telemetry is off. */
  readonly spanRelay: SpanRelay | undefined
  /** The resource of the spans that browsers send. */
  readonly browserResource: BrowserResource
  /** The trace store; undefined without one. */
  readonly traceStoreUrl: string | undefined
  readonly pageLimit: number
  readonly dependencies: readonly DependencyCheck[]
  /** File with the OpenAPI document of this gateway. */
  readonly openApiDocument: string
  /** Every job that runs, in this or another service. */
  readonly schedules: readonly JobSchedule[]
  /** What this installation can send. */
  readonly notifications: NotificationSettings
  /** Compares series with what was forecast for them. */
  readonly compare: Comparer
  readonly renderPdf: PdfRenderer
  readonly reportDefaults?: ReportDefaults
  /** Mounted folder that full reports are written to. */
  readonly reportDirectory: string
  /** Folder of the built dashboard. */
  readonly dashboard: string
}
