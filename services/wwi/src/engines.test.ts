import { describeAgreement } from '@otel-bi/runtime/testing/describe-agreement'
import document from '../../../openapi/wwi.json'
import { wwiExtractTables } from './extract-tables.ts'
import { createJobs } from './jobs.ts'
import { openWwiApp } from './testing/wwi-app.ts'

describeAgreement({
  database: 'WideWorldImportersDW',
  document,
  extractTables: wwiExtractTables,
  async open(warehouse, parts) {
    const { call, close, deps } = await openWwiApp({ warehouse, ...parts })
    return { call, close, store: deps.store, jobs: createJobs(deps) }
  },
})
