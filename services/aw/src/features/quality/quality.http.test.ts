import { describeQuality } from '@otel-bi/runtime/testing/describe-quality'
import { createJobs } from '../../jobs.ts'
import { openAwApp } from '../../testing/aw-app.ts'
import { awQualityChecks } from './quality.query.ts'

describeQuality({
  domain: 'aw',
  async open(options) {
    const { call, close, deps } = await openAwApp(options)
    return { call, close, store: deps.store, jobs: createJobs(deps) }
  },
  checks: awQualityChecks,
  warned: [
    'aw.internet_sales.recent',
    'aw.inventory.negative',
    'aw.inventory.recent',
    'aw.product.validity',
    'aw.reseller_sales.missing_days',
    'aw.reseller_sales.recent',
    'aw.sales_quota.recent',
  ],
})
