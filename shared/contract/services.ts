import { alertRoutes } from './alerts/routes.ts'
import { annotationRoutes } from './annotations.ts'
import { auditRoute } from './audit.ts'
import { auditChainRoute } from './audit-chain.ts'
import { auditFileRoute } from './audit-file.ts'
import { awEndpoints } from './aw/endpoints.ts'
import { destinationRoutes } from './destinations.ts'
import { createEmbedTokenRoute } from './embed-tokens.ts'
import { eventWebhooks } from './events/webhooks.ts'
import { exportRecordsFileRoute, exportsRoute } from './export-records.ts'
import { type ExportableRoute, exportRoutesOf } from './exports.ts'
import { jobRoutes } from './jobs.ts'
import { meRoute } from './me.ts'
import { messageRoutes } from './messages.ts'
import { metricRoutesOf } from './metrics/routes.ts'
import { overviewRoute } from './overview.ts'
import { configRoute, healthRoute, readyRoute } from './platform.ts'
import { reportRoutes } from './reports.ts'
import { savedViewRoutes } from './saved-views.ts'
import { type AnsweringRoute, statementRoutesOf } from './statements.ts'
import { subscriptionRoutes } from './subscriptions.ts'
import { telemetryRoute } from './telemetry.ts'
import { listTracesRoute, traceRoute } from './traces.ts'
import { wwiEndpoints } from './wwi/endpoints.ts'

const processRoutes = [healthRoute, readyRoute]

/** The routes of a domain, an export for each of its views, and the statements behind those that read a warehouse. */
function routesOf<E extends { readonly route: AnsweringRoute & ExportableRoute }>(
  endpoints: readonly E[],
) {
  const routes = endpoints.map((endpoint): E['route'] => endpoint.route)
  return [...routes, ...exportRoutesOf(routes), ...statementRoutesOf(routes)]
}

export const awRoutes = [...routesOf(awEndpoints), ...metricRoutesOf('aw')]
export const wwiRoutes = [...routesOf(wwiEndpoints), ...metricRoutesOf('wwi')]

/** The routes of each process, and so the content of each OpenAPI document. */
export const services = {
  gateway: {
    title: 'OTel BI',
    webhooks: eventWebhooks,
    routes: [
      ...processRoutes,
      configRoute,
      meRoute,
      overviewRoute,
      telemetryRoute,
      listTracesRoute,
      traceRoute,
      auditRoute,
      auditFileRoute,
      auditChainRoute,
      ...jobRoutes,
      exportsRoute,
      exportRecordsFileRoute,
      ...reportRoutes,
      ...Object.values(savedViewRoutes),
      ...Object.values(annotationRoutes),
      createEmbedTokenRoute,
      ...Object.values(alertRoutes),
      ...Object.values(subscriptionRoutes),
      ...Object.values(destinationRoutes),
      ...Object.values(messageRoutes),
      ...awRoutes,
      ...wwiRoutes,
    ],
  },
  aw: {
    title: 'OTel BI: AdventureWorks service',
    webhooks: [],
    routes: [...processRoutes, ...awRoutes],
  },
  wwi: {
    title: 'OTel BI: WideWorldImporters service',
    webhooks: [],
    routes: [...processRoutes, ...wwiRoutes],
  },
}

export type ServiceId = keyof typeof services
