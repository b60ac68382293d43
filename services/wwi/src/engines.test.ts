import { rollupsOf } from '@otel-bi/metrics/rollups'
import { describeAgreement } from '@otel-bi/runtime/testing/describe-agreement'
import document from '../../../openapi/wwi.json'
import { wwiExtractTables } from './extract-tables.ts'
import { createJobs } from './jobs.ts'
import { wwiMetricSources } from './metrics/sources.ts'
import { openWwiApp } from './testing/wwi-app.ts'

describeAgreement({
  database: 'WideWorldImportersDW',
  document,
  contents: { tables: wwiExtractTables, rollups: wwiMetricSources.flatMap(rollupsOf) },
  async open(warehouse, parts) {
    const { call, close, deps } = await openWwiApp({ warehouse, ...parts })
    return { call, close, store: deps.store, jobs: createJobs(deps) }
  },
})
