import { createDataset } from '@otel-bi/runtime/dataset'
import { createAnswerCache } from '@otel-bi/runtime/http/view'
import { configOrExit } from '@otel-bi/runtime/process/config'
import { layFoundation } from '@otel-bi/runtime/process/foundation'
import { serve } from '@otel-bi/runtime/process/serve'
import { openWarehouse } from '@otel-bi/runtime/warehouse'
import { appendAudit } from '@otel-bi/store/audit'
import { version } from '../package.json'
import { createApp, serviceName } from './app.ts'
import { parseAwConfig } from './config.ts'
import { loadBounds } from './features/dataset/dataset.ts'

const config = configOrExit(parseAwConfig, process.env)
const { logger, store, close } = layFoundation(config, serviceName, version)
const warehouse = await openWarehouse(config.warehouse, config.database, serviceName, logger)
const dataset = createDataset(warehouse.source, () => loadBounds(warehouse))

const app = createApp({
  logger,
  warehouse,
  dataset,
  answers: createAnswerCache(32 * 2 ** 20),
  codeVersion: version,
  audit: (record) => appendAudit(store, record),
  internalToken: {
    secret: config.internalServiceSharedSecret,
    issuers: config.internalServiceAllowedIssuers,
    audience: serviceName,
  },
  dependencies: [
    { name: 'postgresql', check: () => store.ping() },
    { name: warehouse.database, check: (signal) => warehouse.ping(signal) },
  ],
  defaults: { historyDays: config.defaultHistoryDays },
  now: () => new Date(),
})

serve(
  {
    fetch: app.fetch,
    async close() {
      await warehouse.close()
      await close()
    },
  },
  { hostname: config.host, port: config.port ?? 8001, logger },
)
