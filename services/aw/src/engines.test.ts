import { rollupsOf } from '@otel-bi/metrics/rollups'
import { describeAgreement } from '@otel-bi/runtime/testing/describe-agreement'
import document from '../../../openapi/aw.json'
import { awExtractTables } from './extract-tables.ts'
import { createJobs } from './jobs.ts'
import { awMetricSources } from './metrics/sources.ts'
import { openAwApp } from './testing/aw-app.ts'

describeAgreement({
  database: 'AdventureWorksDW2022',
  document,
  contents: { tables: awExtractTables, rollups: awMetricSources.flatMap(rollupsOf) },
  async open(warehouse, parts) {
    const { call, close, deps } = await openAwApp({ warehouse, ...parts })
    return { call, close, store: deps.store, jobs: createJobs(deps) }
  },
})
