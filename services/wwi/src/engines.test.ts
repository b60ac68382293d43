import { describeAgreement } from '@otel-bi/runtime/testing/describe-agreement'
import document from '../../../openapi/wwi.json'
import { createJobs } from './jobs.ts'
import { openWwiApp } from './testing/wwi-app.ts'

describeAgreement({
  database: 'WideWorldImportersDW',
  document,
  async open(warehouse) {
    const { call, close, deps } = await openWwiApp({ warehouse })
    return { call, close, store: deps.store, jobs: createJobs(deps) }
  },
})
