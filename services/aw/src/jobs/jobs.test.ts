import { expect, setDefaultTimeout, test } from 'bun:test'
import { AwProductDemand } from '@otel-bi/contract/aw/product-demand'
import {
  awForecastRecordsRoute,
  awProductDemandRecordsRoute,
  awRepScoreRecordsRoute,
} from '@otel-bi/contract/aw/records'
import { AwRepScores } from '@otel-bi/contract/aw/rep-scores'
import { AwSalesForecast } from '@otel-bi/contract/aw/sales-forecast'
import type { JobId } from '@otel-bi/contract/job-schedules'
import { runBody } from '@otel-bi/jobs/testing/run-job'
import { createJobs } from '../jobs.ts'
import { type Ask, onSample } from '../testing/describe-rows.ts'

setDefaultTimeout(180_000)

const pageOf = {
  forecasts: awForecastRecordsRoute.responses[200].content['application/json'].schema,
  scores: awRepScoreRecordsRoute.responses[200].content['application/json'].schema,
  demand: awProductDemandRecordsRoute.responses[200].content['application/json'].schema,
}

onSample('what scheduled runs store', ({ ask, call, deps }) => {
  const bodyOf = (id: JobId<'aw'>) => {
    const job = createJobs(deps()).find((candidate) => candidate.id === id)
    if (!job) throw new TypeError(`there is no job ${id}`)
    return job.run
  }
  const run = (id: JobId<'aw'>) => runBody(deps().store, bodyOf(id))

  test('a forecast run stores 3 channels × 30 days, as the view answers them, with their as-of', async () => {
    const { runId, rowsWritten } = await run('aw.daily.forecast')
    const { data } = await ask(`/api/aw/records/forecasts?run_id=${runId}`, pageOf.forecasts)
    expect([rowsWritten, data.length]).toEqual([90, 90])

    const view = await ask('/api/aw/sales/forecast?channel=internet', AwSalesForecast)
    const internet = data.filter(({ row }) => row.channel === 'internet')
    expect(internet.map(({ row: { channel, method, ...day } }) => day)).toEqual(view.data)
    expect(internet[0]).toMatchObject({
      run_id: runId,
      as_of: '2014-01-28',
      computed_at: '2026-01-31T08:00:00.000Z',
      data_version: view.meta.data_version,
    })
    expect([data[0], data[30], data[60]].map((record) => record?.row.channel)).toEqual([
      'all',
      'reseller',
      'internet',
    ])
    expect(new Set(data.map(({ as_of }) => as_of))).toEqual(new Set(['2013-11-29', '2014-01-28']))
  })

  test('a score run stores all 17 sellers, the best first, with their components', async () => {
    const { runId } = await run('aw.daily.scores')
    const { data } = await ask(`/api/aw/records/rep-scores?run_id=${runId}`, pageOf.scores)
    const view = await ask('/api/aw/reps/scores?top_n=1000', AwRepScores)
    expect(data.map(({ row }) => row)).toEqual(view.data)
    expect(data).toHaveLength(17)
  })

  test('and every product sold in 365 days, in pages of 100 that neither lose nor repeat one', async () => {
    const { runId } = await run('aw.daily.scores')
    const view = await ask('/api/aw/products/demand?top_n=1000', AwProductDemand)
    const pages = await allPages(ask, `/api/aw/records/product-demand?limit=100&run_id=${runId}`)
    expect(pages.flat().map(({ row }) => row)).toEqual(view.data)
    expect(pages.slice(0, -1).every((page) => page.length === 100)).toBe(true)
  })

  test('the newest run comes first, and run_id shows one run alone', async () => {
    const { runId: older } = await run('aw.daily.scores')
    const { runId: newer } = await run('aw.daily.scores')
    const newest = await ask('/api/aw/records/rep-scores?limit=18', pageOf.scores)
    expect(newest.data.map(({ run_id }) => run_id)).toEqual([...new Array(17).fill(newer), older])
    const one = await ask(`/api/aw/records/rep-scores?run_id=${older}`, pageOf.scores)
    expect(one.data.every(({ run_id }) => run_id === older)).toBe(true)
  })

  test('the same data give the same rows: a second run differs in nothing but its id', async () => {
    const rowsAfterRun = async () => {
      const { runId } = await run('aw.daily.scores')
      const pages = await Promise.all([
        ask(`/api/aw/records/rep-scores?limit=1000&run_id=${runId}`, pageOf.scores),
        ask(`/api/aw/records/product-demand?limit=1000&run_id=${runId}`, pageOf.demand),
      ])
      return pages.flatMap(({ data }) => data.map(({ id, run_id, ...rest }) => rest))
    }
    const first = await rowsAfterRun()
    expect(first.length).toBeGreaterThan(17)
    expect(await rowsAfterRun()).toEqual(first)
  })

  test('a run that fails before it commits leaves no row', async () => {
    let runId = ''
    const failing = runBody(deps().store, async (context) => {
      runId = context.runId
      const write = await bodyOf('aw.daily.scores')(context)
      return async (tx) => {
        await write(tx)
        throw new TypeError('killed')
      }
    })
    await expect(failing).rejects.toThrow('killed')
    for (const kind of ['rep-scores', 'product-demand'])
      expect(await (await call(`/api/aw/records/${kind}?run_id=${runId}`)).json()).toEqual({
        data: [],
        next_cursor: null,
      })
  })

  test.each(['limit=0', 'limit=1001', 'run_id=7', 'cursor=$', 'channel=all'])(
    '?%s is refused with 422',
    async (query) => {
      expect((await call(`/api/aw/records/forecasts?${query}`)).status).toBe(422)
    },
  )
})

async function allPages(ask: Ask, path: string) {
  const pages = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof ask<typeof pageOf.demand>>> = await ask(
      cursor === null ? path : `${path}&cursor=${cursor}`,
      pageOf.demand,
    )
    pages.push(page.data)
    cursor = page.next_cursor
  } while (cursor !== null)
  return pages
}
