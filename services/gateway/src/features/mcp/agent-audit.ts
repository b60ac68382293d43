import { auditRoute } from '@otel-bi/contract/audit'
import { meRoute } from '@otel-bi/contract/me'
import { listTracesRoute, traceRoute } from '@otel-bi/contract/traces'
import { audited } from '@otel-bi/runtime/http/audit'
import type { App } from '@otel-bi/runtime/http/environment'
import type { GatewayDeps } from '../../deps.ts'

/** Operations that leave no row when a person's dashboard calls them. */
const unaudited = [meRoute, auditRoute, listTracesRoute, traceRoute]

/** What an agent calls leaves a row, whatever it is; all other operations of its tools audit themselves. */
export function auditAgents(app: App, { audit, now }: Pick<GatewayDeps, 'audit' | 'now'>): void {
  for (const route of unaudited) {
    const write = audited({ service: 'api-gateway', domain: 'platform' }, route, audit, now)
    app.on(route.method.toUpperCase(), route.getRoutingPath(), (c, next) =>
      c.env?.client === undefined ? next() : write(c, next),
    )
  }
}
