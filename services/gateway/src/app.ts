import { services } from '@otel-bi/contract/services'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountHealth } from '@otel-bi/runtime/http/health'
import { requireRole } from '@otel-bi/runtime/http/require-role'
import { createShell } from '@otel-bi/runtime/http/shell'
import { authenticate } from './authenticate.ts'
import type { GatewayDeps } from './deps.ts'
import { mountAudit } from './features/audit/audit.routes.ts'
import { mountConfig } from './features/config/config.routes.ts'
import { mountDashboard } from './features/dashboard/dashboard.routes.ts'
import { mountForwarding } from './features/forward/forward.routes.ts'

export const serviceName = 'api-gateway'

export function createApp(deps: GatewayDeps): App {
  const app = createShell(deps.logger)
  const identity = authenticate(deps.accessToken)
  for (const { method, getRoutingPath, 'x-access': access } of services.gateway.routes)
    if (access !== 'public')
      app.on(method.toUpperCase(), getRoutingPath(), identity, requireRole(access))
  mountHealth(app, deps.dependencies)
  mountConfig(app, deps)
  mountAudit(app, deps)
  mountForwarding(app, deps)
  mountDashboard(app, deps)
  return app
}
