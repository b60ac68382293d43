import type { Role } from '@otel-bi/contract/access'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { appendAudit } from '@otel-bi/store/audit'
import { openStore } from '@otel-bi/store/store'
import { migratedDatabase } from '@otel-bi/store/testing/migrated'
import { stoppedBy } from '@otel-bi/warehouse/stopped-by'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { mintInternalToken } from '../auth/internal-token.ts'
import type { CurrenciesOf } from '../currencies.ts'
import { createDataset } from '../dataset.ts'
import type { AnalyticsDeps } from '../http/analytics-app.ts'
import { createAnswerCache } from '../http/answer-cache.ts'
import type { App } from '../http/environment.ts'
import { createExportRecorder } from '../http/export-recorder.ts'
import { createLogger } from '../logger.ts'

const secret = 'a shared secret of the tests, 32+ characters'

export type TestDepsOptions<F> = {
  readonly service: string
  /** Closed with the rest. */
  readonly warehouse: Warehouse
  /** What answers are read from, where that is not always the warehouse. */
  readonly choose?: (() => Warehouse) | undefined
  readonly loadFingerprint: (warehouse: Warehouse) => Promise<F>
  readonly currencies?: CurrenciesOf<F>
}

/**
 * What an analytics service gets in production, with a PostgreSQL database of its own and a clock that stands at 2026-01-31 08:00 UTC. Call `close` afterwards.
 */
export async function testAnalyticsDeps<F extends object>(
  options: TestDepsOptions<F>,
): Promise<AnalyticsDeps<F> & { readonly close: () => Promise<void> }> {
  const { warehouse } = options
  const logger = createLogger({ service: options.service, level: 'ERROR' })
  const store = openStore({
    url: await migratedDatabase(),
    sslMode: 'prefer',
    applicationName: options.service,
    // Tests compute in the process that asks: a busy machine may take long to read an answer.
    timeoutMs: 60_000,
  })
  return {
    logger,
    warehouse,
    store,
    dataset: createDataset(options.choose ?? (() => warehouse), (chosen, signal) =>
      options.loadFingerprint(stoppedBy(signal, chosen)),
    ),
    answers: createAnswerCache(8 * 2 ** 20),
    computing: (work) => work(),
    codeVersion: 'test',
    currencies: options.currencies ?? (() => []),
    audit: (record) => appendAudit(store, [record]),
    renderPdf: createPdfRenderer(),
    recordExport: createExportRecorder(store, logger),
    internalToken: { secret, issuers: ['api-gateway'], audience: options.service },
    dependencies: [],
    defaults: { historyDays: 365, horizonDays: 30, topN: 10, pageLimit: 100 },
    now: () => new Date('2026-01-31T08:00:00Z'),
    newId: () => crypto.randomUUID(),
    async close() {
      await store.close()
      await warehouse.close()
    },
  }
}

/** The same parts, whose answers are read from another warehouse. */
export const readingFrom = <F, D extends AnalyticsDeps<F>>(
  deps: D & AnalyticsDeps<F>,
  warehouse: Warehouse,
): D => ({
  ...deps,
  dataset: {
    current: async (caller?: AbortSignal) => ({
      ...(await deps.dataset.current(caller)),
      warehouse,
    }),
  },
})

export type TestCall = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly subject?: string
  readonly role?: Role
}

/** Calls an app as the gateway does: with an internal token for the user. */
export function testCaller(app: App, service: string) {
  return async (path: string, { subject = 'ana', role, headers, ...rest }: TestCall = {}) => {
    const authorization = `Bearer ${await mintTestToken(service, subject, role)}`
    return app.request(path, { ...rest, headers: { authorization, ...headers } })
  }
}

/** The token with which the gateway would call a service for a user. */
export const mintTestToken = (service: string, subject = 'ana', role: Role = 'analyst') =>
  mintInternalToken(secret, service, { subject, roles: [role] })
