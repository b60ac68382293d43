import type { InternalTokenRules } from '@otel-bi/runtime/auth/internal-token'
import type { Audit } from '@otel-bi/runtime/http/audit'
import type { DependencyCheck } from '@otel-bi/runtime/http/health'
import type { ViewDeps } from '@otel-bi/runtime/http/view'
import type { Logger } from '@otel-bi/runtime/logger'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { AwBounds } from './features/dataset/dataset.ts'

/** Everything the app is given; it takes nothing from anywhere else. */
export type AwDeps = ViewDeps<AwBounds> & {
  readonly logger: Logger
  readonly warehouse: Warehouse
  readonly audit: Audit
  readonly internalToken: InternalTokenRules
  readonly dependencies: readonly DependencyCheck[]
  readonly defaults: { readonly historyDays: number }
  readonly now: () => Date
}
