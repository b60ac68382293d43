import { expect, test } from 'bun:test'
import { spans } from '@otel-bi/telemetry/spans'
import { viewName } from './view.telemetry.ts'

test.each([
  ['getAwSalesKpis', 'aw.sales_kpis'],
  ['listWwiBusinessEvents', 'wwi.business_events'],
  ['getAwRepScores', 'aw.rep_scores'],
])('%s is the span %s, as the registry allows', (operationId, name) => {
  expect(viewName(operationId)).toBe(name)
  expect(spans.view.pattern.test(name)).toBe(true)
})
