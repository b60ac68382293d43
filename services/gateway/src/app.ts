import type { App } from '@otel-bi/runtime/http/environment'
import { mountHealth } from '@otel-bi/runtime/http/health'
import { createShell } from '@otel-bi/runtime/http/shell'
import { spokeTls } from './caller.ts'
import { compression } from './compression/compression.ts'
import type { GatewayDeps } from './deps.ts'
import { mountAlerts } from './features/alerts/alerts.routes.ts'
import { mountAnnotations } from './features/annotations/annotations.routes.ts'
import { mountAudit } from './features/audit/audit.routes.ts'
import { mountConfig } from './features/config/config.routes.ts'
import { mountDashboard } from './features/dashboard/dashboard.routes.ts'
import { mountDocs } from './features/docs/docs.routes.ts'
import { mountEmbedding } from './features/embedding/embedding.routes.ts'
import { mountExports } from './features/exports/exports.routes.ts'
import { mountForwarding } from './features/forward/forward.routes.ts'
import { mountJobs } from './features/jobs/jobs.routes.ts'
import { auditAgents } from './features/mcp/agent-audit.ts'
import { mountMcp } from './features/mcp/mcp.routes.ts'
import { mountMe } from './features/me/me.routes.ts'
import { mountDestinations } from './features/notifications/destinations.routes.ts'
import { mountMessages } from './features/notifications/messages.routes.ts'
import { mountOverview } from './features/overview/overview.routes.ts'
import { mountReports } from './features/reports/reports.routes.ts'
import { mountSavedViews } from './features/saved-views/saved-views.routes.ts'
import { mountSubscriptions } from './features/subscriptions/subscriptions.routes.ts'
import { mountTelemetry } from './features/telemetry/telemetry.routes.ts'
import { mountTraces } from './features/traces/traces.routes.ts'
import { fileDeps } from './file-deps.ts'
import { mountGuards } from './guards.ts'
import { readinessTimeoutMs } from './upstream-check.ts'

export const serviceName = 'api-gateway'

export function createApp(deps: GatewayDeps): App {
  const app = createShell(deps.logger, {
    audience: 'public',
    connect: [...deps.identityProvider, ...deps.connectSources],
    // A report’s PDF is framed from memory, as a frame could not send the token.
    frame: ['blob:', ...deps.identityProvider],
    embedding: deps.embedOrigins,
    isSecure: (c) => spokeTls(c, deps.trustedProxyHops),
  })
  app.use(compression())
  mountGuards(app, deps)
  auditAgents(app, deps)
  mountHealth(app, deps.dependencies, { logger: deps.logger, timeoutMs: readinessTimeoutMs })
  mountConfig(app, deps)
  mountMe(app)
  mountTelemetry(app, deps)
  mountTraces(app, deps)
  const files = fileDeps(deps)
  mountAudit(app, deps, files)
  mountJobs(app, deps)
  mountExports(app, deps, files)
  mountReports(app, deps)
  mountSavedViews(app, deps)
  mountAnnotations(app, deps)
  mountEmbedding(app, deps)
  mountAlerts(app, deps)
  mountSubscriptions(app, deps)
  mountDestinations(app, deps)
  mountMessages(app, deps)
  mountOverview(app, deps)
  mountForwarding(app, deps)
  mountMcp(app, deps)
  mountDocs(app, deps)
  mountDashboard(app, deps)
  return app
}
