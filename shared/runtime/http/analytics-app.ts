import type { Access } from '@otel-bi/contract/access'
import type { Store } from '@otel-bi/store/store'
import type { InternalTokenRules } from '../auth/internal-token.ts'
import type { Logger } from '../logger.ts'
import { allowedMethods } from './allowed-methods.ts'
import { type Audit, type AuditedRoute, audited } from './audit.ts'
import { smallBody } from './body.ts'
import type { App } from './environment.ts'
import { type DependencyCheck, mountHealth } from './health.ts'
import { internalAuth } from './internal-auth.ts'
import { requireRole } from './require-role.ts'
import { createShell } from './shell.ts'
import type { ViewDeps } from './view.ts'

/** What a call that names nothing gets. */
export type Defaults = {
  readonly historyDays: number
  readonly horizonDays: number
  readonly topN: number
  readonly pageLimit: number
}

/** Everything an analytics app is given; it takes nothing from anywhere else. */
export type AnalyticsDeps<B> = ViewDeps<B> & {
  readonly logger: Logger
  readonly store: Store
  readonly audit: Audit
  readonly internalToken: InternalTokenRules
  readonly dependencies: readonly DependencyCheck[]
  readonly defaults: Defaults
  readonly now: () => Date
  /** A UUID nobody has had before. */
  readonly newId: () => string
}

type AnalyticsRoute = AuditedRoute & {
  readonly method: string
  readonly getRoutingPath: () => string
  readonly 'x-access': Access
}

export type AnalyticsService<D> = {
  readonly name: string
  readonly domain: 'aw' | 'wwi'
  /** The routes of the contract; each call of one is audited under its operation id. */
  readonly routes: readonly AnalyticsRoute[]
  readonly features: readonly ((app: App, deps: D) => void)[]
}

/** A service behind the gateway: open health, and its features for bearers of an internal token. */
export function createAnalyticsApp<B, D extends AnalyticsDeps<B>>(
  { name, domain, routes, features }: AnalyticsService<D>,
  deps: D,
): App {
  const app = createShell(deps.logger)
  mountHealth(app, deps.dependencies)
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
  for (const mountFeature of features) mountFeature(app, deps)
  return app
}
