import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { jobSchedules, messagesJob, reportJob } from '@otel-bi/contract/job-schedules'
import { createSecretBox } from '@otel-bi/delivery/secret-box'
import { startDelivery } from '@otel-bi/delivery/start-delivery'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { createPainter } from '@otel-bi/documents/picture/painter'
import type { JobSchedule } from '@otel-bi/jobs/job'
import { startJobs } from '@otel-bi/jobs/start-jobs'
import { createComparer } from '@otel-bi/runtime/anomalies/comparer'
import { createEmbedTokens } from '@otel-bi/runtime/auth/embed-token'
import { createInternalTokens } from '@otel-bi/runtime/auth/internal-token'
import { createKeySet } from '@otel-bi/runtime/auth/key-set'
import { tracedFetch } from '@otel-bi/runtime/fetch.telemetry'
import { deploymentEnvironment } from '@otel-bi/runtime/otel-sdk/deployment-environment'
import { anchorAuditChains } from '@otel-bi/runtime/process/audit-anchor'
import { watchAudit } from '@otel-bi/runtime/process/audit-watch.telemetry'
import { loadBrand } from '@otel-bi/runtime/process/brand'
import { configOrExit } from '@otel-bi/runtime/process/config'
import { openPlatform } from '@otel-bi/runtime/process/platform'
import { serve } from '@otel-bi/runtime/process/serve'
import { tracedTask } from '@otel-bi/runtime/task.telemetry'
import { createAuditWriter } from '@otel-bi/store/audit-writer'
import { version } from '../package.json'
import { createApp, serviceName } from './app.ts'
import { parseGatewayConfig } from './config.ts'
import type { GatewayDeps } from './deps.ts'
import { startAlerts } from './features/alerts/start-alerts.ts'
import { startDataWatch } from './features/events/watch-data.ts'
import { pictureAttachments } from './features/notifications/picture.ts'
import { removeMessages } from './features/notifications/remove-messages.ts'
import { scheduledReport } from './features/reports/scheduled-report.ts'
import { subscriptionAttachments } from './features/subscriptions/attachments.ts'
import { startSubscriptions } from './features/subscriptions/start-subscriptions.ts'
import { createSpanRelay } from './features/telemetry/span-relay.ts'
import { authOff, connectSources, publicConfig, sendsSpans } from './public-config.ts'
import { upstreamCheck } from './upstream-check.ts'

const root = join(import.meta.dir, '../../..')
const config = configOrExit(parseGatewayConfig, process.env)
const { logger, store, storeCheck, close } = openPlatform(config, serviceName, version)
if (!config.auth) logger.warn(authOff)

const upstreams = {
  aw: { service: 'aw-service', url: config.awServiceUrl },
  wwi: { service: 'wwi-service', url: config.wwiServiceUrl },
} as const

const keysOf = (url: string) =>
  createKeySet({
    url,
    fetch,
    now: Date.now,
    onError: (error) => logger.warn({ err: error }, 'the issuer’s keys cannot be fetched'),
  })

const audit = createAuditWriter(store)
const cron = config.reportSchedule
const reportSchedules: readonly JobSchedule[] = cron ? [{ ...reportJob, cron }] : []
const stopAnchors = anchorAuditChains(store, logger)
const stopWatch = watchAudit(store, logger)
const secrets = config.notifySecretKey && createSecretBox(config.notifySecretKey)
const deps: GatewayDeps = {
  logger,
  store,
  audit: audit.append,
  now: () => new Date(),
  upstreams,
  serviceTimeouts: {
    forward: config.serviceTimeoutSeconds * 1_000,
    overview: config.overviewTimeoutSeconds * 1_000,
  },
  fetch: tracedFetch(),
  internalTokens: createInternalTokens(config.internalServiceSharedSecret, Date.now),
  accessToken: config.auth && {
    ...config.auth,
    keys: keysOf(config.auth.jwksUrl),
    now: () => new Date(),
  },
  embedTokens: config.embedSecret && createEmbedTokens(config.embedSecret, () => new Date()),
  embedOrigins: config.embedAllowedOrigins,
  rateLimits: {
    perAddress: config.rateLimitPerAddress,
    perSubject: config.rateLimitPerSubject,
    mcp: config.mcpRateLimit,
  },
  trustedProxyHops: config.trustedProxyHops,
  publicBaseUrl: config.publicBaseUrl,
  corsOrigins: config.corsAllowedOrigins,
  identityProvider: config.oidcEnabled ? [new URL(config.oidcAuthority).origin] : [],
  connectSources: connectSources(config),
  pageLimit: config.storageDefaultLimit,
  schedules: [...jobSchedules, messagesJob, ...reportSchedules],
  notifications: {
    email: config.smtpUrl !== undefined,
    secrets,
    allowedHosts: config.notifyAllowedHosts,
  },
  compare: createComparer(),
  renderPdf: tracedTask('pdf', createPdfRenderer({ brand: loadBrand(config) })),
  reportDefaults: { language: config.reportLanguage, paper: config.reportPaper },
  reportDirectory: resolve(config.reportOutputDir),
  openApiDocument: join(root, 'openapi/gateway.json'),
  dashboard: join(root, 'ui/dist'),
  traceStoreUrl: config.traceStoreUrl,
  spanRelay: sendsSpans(config)
    ? createSpanRelay({ endpoint: config.otelExporterOtlpEndpoint, fetch })
    : undefined,
  browserResource: {
    serviceName: config.frontendOtelServiceName ?? 'dashboard',
    serviceNamespace: config.frontendOtelServiceNamespace ?? 'otel-bi',
    deploymentEnvironment: deploymentEnvironment(config.otelResourceAttributes),
  },
  publicConfig: publicConfig(config, version),
  version,
  dependencies: [
    storeCheck,
    upstreamCheck(upstreams.aw, (request) => fetch(request)),
    upstreamCheck(upstreams.wwi, (request) => fetch(request)),
  ],
}
const app = createApp(deps)

const { reportRetentionDays: retentionDays } = config
const owner = `${hostname()} ${process.pid}`
const ownJobs = [
  {
    ...messagesJob,
    run: removeMessages(deps, { retentionDays: config.outboxRetentionDays }),
  },
  ...reportSchedules.map((schedule) => ({
    ...schedule,
    run: scheduledReport(deps, { retentionDays }),
  })),
]
const jobs = startJobs(ownJobs, { store, logger, service: serviceName, owner, now: deps.now })
const alerts = startAlerts(deps)
const subscriptions = startSubscriptions(deps)
const dataWatch = startDataWatch(deps)

const paint = tracedTask('picture', createPainter())
const delivery = startDelivery({
  store,
  logger,
  now: deps.now,
  random: Math.random,
  message: { brand: config.brandName, publicBaseUrl: config.publicBaseUrl },
  smtp:
    config.smtpUrl && config.notifyFrom
      ? { url: config.smtpUrl, from: config.notifyFrom }
      : undefined,
  secrets,
  allowedHosts: config.notifyAllowedHosts,
  producers: { ...subscriptionAttachments(deps), ...pictureAttachments(paint) },
})

/** Time for running reports and messages to finish, within the ten seconds that a process has to stop. */
const patienceMs = 4_000
const drain = async () => {
  await Promise.all([
    jobs.stop(patienceMs),
    alerts.stop(),
    subscriptions.stop(),
    dataWatch.stop(),
    delivery.stop(patienceMs),
  ])
}
const closeAll = async () => {
  stopAnchors()
  stopWatch()
  await audit.flush()
  await close()
}
serve(
  { fetch: app.fetch, drain, close: closeAll },
  { hostname: config.host, port: config.port ?? 8000, logger },
)
