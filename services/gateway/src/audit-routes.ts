import { type AuditedRoute, audited } from '@otel-bi/runtime/http/audit'
import { smallBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import type { GatewayDeps } from './deps.ts'

type Route = AuditedRoute & { readonly method: string; readonly getRoutingPath: () => string }

/** Before the routes are mounted: each of their calls is audited as the platform's, and takes a small body at most. */
export function auditRoutes(
  app: App,
  routes: Readonly<Record<string, Route>>,
  { audit, now }: Pick<GatewayDeps, 'audit' | 'now'>,
): void {
  const subject = { service: 'api-gateway', domain: 'platform' }
  for (const route of Object.values(routes)) {
    const write = audited(subject, route, audit, now)
    app.on(route.method.toUpperCase(), route.getRoutingPath(), write, smallBody)
  }
}
