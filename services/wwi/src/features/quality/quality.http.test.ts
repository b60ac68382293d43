import { describeQuality } from '@otel-bi/runtime/testing/describe-quality'
import { createJobs } from '../../jobs.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'
import { wwiQualityChecks } from './quality.query.ts'

describeQuality({
  domain: 'wwi',
  async open(options) {
    const { call, close, deps } = await openWwiApp(options)
    return { call, close, store: deps.store, jobs: createJobs(deps) }
  },
  checks: wwiQualityChecks,
  warned: [
    'wwi.movement.recent',
    'wwi.order.recent',
    'wwi.order.unknown_customers',
    'wwi.purchase.recent',
    'wwi.sale.missing_days',
    'wwi.sale.recent',
    'wwi.sale.unknown_customers',
    'wwi.stock_holding.cost',
    'wwi.stock_item.tax_rate',
    'wwi.transaction.recent',
    'wwi.transaction.total_including_tax',
  ],
})
