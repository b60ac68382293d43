import { describeAgreement } from '@otel-bi/runtime/testing/describe-agreement'
import document from '../../../openapi/aw.json'
import { createJobs } from './jobs.ts'
import { openAwApp } from './testing/aw-app.ts'

describeAgreement({
  database: 'AdventureWorksDW2022',
  document,
  async open(warehouse) {
    const { call, close, deps } = await openAwApp({ warehouse })
    return { call, close, store: deps.store, jobs: createJobs(deps) }
  },
})
