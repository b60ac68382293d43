import { awRoutes } from '@otel-bi/contract/services'
import { audited } from '@otel-bi/runtime/http/audit'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountHealth } from '@otel-bi/runtime/http/health'
import { internalAuth } from '@otel-bi/runtime/http/internal-auth'
import { createShell } from '@otel-bi/runtime/http/shell'
import type { AwDeps } from './deps.ts'
import { mountSalesHistory } from './features/sales-history/sales-history.routes.ts'
import { mountSalesKpis } from './features/sales-kpis/sales-kpis.routes.ts'

export const serviceName = 'aw-service'

export function createApp(deps: AwDeps): App {
  const app = createShell(deps.logger)
  mountHealth(app, deps.dependencies)
  app.use('/api/aw/*', internalAuth(deps.internalToken))
  for (const { method, path, operationId } of awRoutes)
    app.on(
      method,
      path,
      audited({ service: serviceName, domain: 'aw', action: operationId }, deps.audit, deps.now),
    )
  mountSalesKpis(app, deps)
  mountSalesHistory(app, deps)
  return app
}
