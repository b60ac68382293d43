import type { Access } from '@otel-bi/contract/access'
import { type ExportableRoute, exportRoutesOf } from '@otel-bi/contract/exports'
import { metricRoutesOf } from '@otel-bi/contract/metrics/routes'
import { type AnsweringRoute, statementRoutesOf } from '@otel-bi/contract/statements'
import type { Store } from '@otel-bi/store/store'
import type { ExtractKeeper } from '@otel-bi/warehouse/extract/keeper'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { InternalTokenRules } from '../auth/internal-token.ts'
import type { BoundedQueue } from '../bounded-queue.ts'
import type { Logger } from '../logger.ts'
import { mountMetrics, type ServiceMetrics } from '../metrics/mount-metrics.ts'
import { allowedMethods } from './allowed-methods.ts'
import { type Audit, type AuditedRoute, audited } from './audit.ts'
import { smallBody } from './body.ts'
import type { App } from './environment.ts'
import { type DependencyCheck, mountHealth } from './health.ts'
import { internalAuth } from './internal-auth.ts'
import { requireRole } from './require-role.ts'
import { createShell } from './shell.ts'
import type { ViewDeps } from './view.ts'

/** The values of parameters that a request leaves out. */
export type Defaults = {
  readonly historyDays: number
  readonly horizonDays: number
  readonly topN: number
  readonly pageLimit: number
}

/** Everything an analytics app depends on. */
export type AnalyticsDeps<F> = ViewDeps<F> & {
  /** The source itself. Answers are read from the warehouse of their snapshot instead. */
  readonly warehouse: Warehouse
  /** Where there is an extract: whether it answers, or why not. */
  readonly extract?: Pick<ExtractKeeper, 'state' | 'maxAgeMs'> | undefined
  readonly logger: Logger
  readonly store: Store
  readonly audit: Audit
  readonly internalToken: InternalTokenRules
  readonly dependencies: readonly DependencyCheck[]
  /** Where whatever computes from the rows of the warehouse waits for its turn; answers wait in it themselves. */
  readonly computing: BoundedQueue
  readonly defaults: Defaults
  readonly now: () => Date
  /** Returns a new UUID. */
  readonly newId: () => string
}

type AnalyticsRoute<Id extends string> = AuditedRoute &
  AnsweringRoute &
  ExportableRoute & {
    readonly method: string
    readonly operationId: Id
    readonly getRoutingPath: () => string
    readonly 'x-access': Access
  }

/** Mounts the handler of one operation. */
type Feature<D> = (app: App, deps: D) => void

export type AnalyticsService<D, F, Id extends string> = {
  readonly name: string
  readonly domain: 'aw' | 'wwi'
  readonly endpoints: readonly { readonly route: AnalyticsRoute<Id> }[]
  /** One per operation of the contract: without it the service does not compile. */
  readonly features: Readonly<Record<Id, Feature<D>>>
  readonly metrics: ServiceMetrics<F>
}

/**
 * A service behind the gateway: health is public, everything else needs an internal token. Each call
 * of a route or an export is audited under its operation id, and needs the role that the contract says.
 */
export function createAnalyticsApp<F, D extends AnalyticsDeps<F>, Id extends string>(
  { name, domain, endpoints, features, metrics }: AnalyticsService<D, F, Id>,
  deps: D,
): App {
  const app = createShell(deps.logger)
  const own = endpoints.map(({ route }) => route)
  const routes = [
    ...own,
    ...exportRoutesOf(own),
    ...statementRoutesOf(own),
    ...metricRoutesOf(domain),
  ]
  mountHealth(app, deps.dependencies, { logger: deps.logger })
  app.use(`/api/${domain}/*`, internalAuth(deps.internalToken))
  app.use(`/api/${domain}/*`, allowedMethods(routes))
  for (const route of routes)
    app.on(
      route.method.toUpperCase(),
      route.getRoutingPath(),
      audited({ service: name, domain }, route, deps.audit, deps.now),
      requireRole(route['x-access']),
    )
  app.use(`/api/${domain}/*`, smallBody)
  for (const { operationId } of own) features[operationId](app, deps)
  mountMetrics(app, domain, deps, metrics)
  return app
}
