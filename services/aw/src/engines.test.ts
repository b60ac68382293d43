import { describeAgreement } from '@otel-bi/runtime/testing/describe-agreement'
import document from '../../../openapi/aw.json'
import { awExtractTables } from './extract-tables.ts'
import { createJobs } from './jobs.ts'
import { openAwApp } from './testing/aw-app.ts'

describeAgreement({
  database: 'AdventureWorksDW2022',
  document,
  extractTables: awExtractTables,
  async open(warehouse, parts) {
    const { call, close, deps } = await openAwApp({ warehouse, ...parts })
    return { call, close, store: deps.store, jobs: createJobs(deps) }
  },
})
