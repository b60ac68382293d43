import { afterAll, describe, expect, test } from 'bun:test'
import type { JobId } from '@otel-bi/contract/job-schedules'
import { WwiSalesForecast, wwiForecastRecordsRoute } from '@otel-bi/contract/wwi/sales-forecast'
import {
  WwiStockRecommendations,
  wwiReorderRecordsRoute,
} from '@otel-bi/contract/wwi/stock-recommendations'
import {
  WwiSupplierScores,
  wwiSupplierScoreRecordsRoute,
} from '@otel-bi/contract/wwi/supplier-scores'
import { runBody } from '@otel-bi/jobs/testing/run-job'
import { engines } from '@otel-bi/runtime/testing/test-warehouse'
import type { Source } from '@otel-bi/warehouse/engine'
import { createJobs } from '../../jobs.ts'
import { answerAs, problemOf } from '../../testing/answers.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'

const reorderPage = wwiReorderRecordsRoute.responses[200].content['application/json'].schema
const forecastPage = wwiForecastRecordsRoute.responses[200].content['application/json'].schema
const supplierPage = wwiSupplierScoreRecordsRoute.responses[200].content['application/json'].schema

async function openRecords(engine: Source) {
  const { call, close, deps } = await openWwiApp({ engine })
  const jobs = createJobs(deps)
  const run = async (id: JobId<'wwi'>) => {
    const job = jobs.find((candidate) => candidate.id === id)
    if (!job) throw new TypeError(`there is no job ${id}`)
    const { runId, rowsWritten: rowsAdded } = await runBody(deps.store, job.run)
    return { runId, rowsAdded }
  }
  return { call, close, run }
}

describe.each(engines)('stored reorder recommendations, through %s', async (engine) => {
  const { call, close, run } = await openRecords(engine)
  afterAll(close)
  const path = wwiReorderRecordsRoute.path

  test('are the rows the view answers, in its order, with their run, time, date and data version', async () => {
    const { data, meta } = await answerAs(
      WwiStockRecommendations,
      await call('/api/wwi/stock/recommendations'),
    )
    const { runId, rowsAdded } = await run('wwi.hourly.reorder')
    const page = await answerAs(reorderPage, await call(path))
    expect(page.data.map((record) => record.row)).toEqual(data)
    expect(rowsAdded).toBe(data.length)
    expect(page.data[0]).toMatchObject({
      run_id: runId,
      computed_at: '2026-01-31T08:00:00.000Z',
      as_of: '2016-05-31',
      data_version: meta.data_version,
    })
  })

  test('come the newest run first, and run_id leaves only one', async () => {
    const earlier = await run('wwi.hourly.reorder')
    const later = await run('wwi.hourly.reorder')
    const all = await answerAs(reorderPage, await call(path))
    expect(all.data[0]?.run_id).toBe(later.runId)
    const one = await answerAs(reorderPage, await call(`${path}?run_id=${earlier.runId}`))
    expect(one.data.map((record) => record.run_id)).toEqual(
      Array(earlier.rowsAdded).fill(earlier.runId),
    )
  })

  test('pages of 2 do not repeat a row', async () => {
    const first = await answerAs(reorderPage, await call(`${path}?limit=2`))
    const second = await answerAs(
      reorderPage,
      await call(`${path}?limit=2&cursor=${first.next_cursor}`),
    )
    expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(4)
  })

  test.each(['run_id=7', 'limit=1001', 'cursor=%20', 'kind=x'])('%s is 422', async (query) => {
    const [field = ''] = query.split('=')
    expect(await problemOf(await call(`${path}?${query}`))).toMatchObject({
      status: 422,
      fields: [field],
    })
  })
})

test.each(engines)(
  'stored supplier scores are those of all 13 suppliers, the best first, through %s',
  async (engine) => {
    const { call, close, run } = await openRecords(engine)
    try {
      expect((await run('wwi.daily.supplier_scores')).rowsAdded).toBe(13)
      const scores = await answerAs(
        WwiSupplierScores,
        await call('/api/wwi/suppliers/scores?top_n=50'),
      )
      const page = await answerAs(supplierPage, await call(wwiSupplierScoreRecordsRoute.path))
      expect(page.data.map((record) => [record.row.supplier_id, record.row.score])).toEqual(
        scores.data.map((row) => [row.supplier_id, row.score]),
      )
    } finally {
      await close()
    }
  },
)

describe.each(engines)('stored revenue forecasts, through %s', async (engine) => {
  const { call, close, run } = await openRecords(engine)
  afterAll(close)

  test('a run stores 30 days, as the view answers them, with the method that made them', async () => {
    const { runId, rowsAdded } = await run('wwi.daily.forecast')
    const path = `${wwiForecastRecordsRoute.path}?run_id=${runId}`
    const { data } = await answerAs(forecastPage, await call(path))
    expect([rowsAdded, data.length]).toEqual([30, 30])
    const view = await answerAs(WwiSalesForecast, await call('/api/wwi/sales/forecast'))
    const { method } = view.meta.model
    expect(data.map(({ row }) => row)).toEqual(view.data.map((day) => ({ ...day, method })))
    expect(data[0]).toMatchObject({ as_of: '2016-05-31', data_version: view.meta.data_version })
  })
})
