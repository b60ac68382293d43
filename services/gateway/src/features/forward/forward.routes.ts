import { awRoutes, wwiRoutes } from '@otel-bi/contract/services'
import type { App } from '@otel-bi/runtime/http/environment'
import type { GatewayDeps } from '../../deps.ts'
import { forward } from './forward.ts'

/** Forwards only the routes of the contract, so that an unknown path never leaves the gateway. */
export function mountForwarding(app: App, deps: GatewayDeps): void {
  const routed = [
    { routes: awRoutes, upstream: deps.upstreams.aw },
    { routes: wwiRoutes, upstream: deps.upstreams.wwi },
  ]
  for (const { routes, upstream } of routed)
    for (const route of routes)
      app.on(route.method.toUpperCase(), route.getRoutingPath(), (c) => forward(c, upstream, deps))
}
