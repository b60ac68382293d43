import { afterAll, beforeAll, setDefaultTimeout } from 'bun:test'
import { wwiFigures } from '@otel-bi/contract/figures/wwi-figures'
import {
  comparedQueries,
  rangeQueries,
  testFigures,
} from '@otel-bi/runtime/testing/describe-figures'
import { openWwiApp } from '../testing/wwi-app.ts'

setDefaultTimeout(180_000)

let wwi: Awaited<ReturnType<typeof openWwiApp>>
beforeAll(async () => {
  wwi = await openWwiApp()
}, 180_000)
afterAll(() => wwi.close(), 60_000)
const call = (path: string) => wwi.call(path)

testFigures(
  wwiFigures.getWwiSalesKpis,
  comparedQueries.map((query) => `/api/wwi/sales/kpis?${query}`),
  call,
)
testFigures(
  wwiFigures.getWwiSupplierScores,
  ['', ...rangeQueries].map((query) =>
    `/api/wwi/suppliers/scores?${query}&top_n=1000`.replace('?&', '?'),
  ),
  call,
)
