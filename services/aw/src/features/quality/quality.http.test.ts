import { afterAll, describe, expect, test } from 'bun:test'
import { Quality } from '@otel-bi/contract/quality'
import { realRows } from '@otel-bi/runtime/testing/analytics-deps'
import { runJobOnce } from '@otel-bi/runtime/testing/run-job'
import { createJobs } from '../../jobs.ts'
import { openAwApp } from '../../testing/aw-app.ts'
import { awQualityChecks } from './quality.query.ts'

describe.each([
  ['the generated sample', false],
  ['the real rows that SAMPLE_WAREHOUSE_DIR names', true],
])('data quality of %s', async (_rows, real) => {
  if (real && realRows === undefined) {
    test.skip('needs the real rows', () => undefined)
    return
  }
  const { call, close, deps } = await openAwApp({ real })
  afterAll(close)
  const quality = async (query = '') =>
    Quality.parse(await (await call(`/api/aw/quality${query}`)).json())
  const run = () => runJobOnce(deps.store, createJobs(deps), 'aw.daily.data_quality')

  test('before the first run there is nothing to show', async () => {
    expect(await quality()).toEqual({ latest: null, checks: [] })
  })

  test('no check fails, and each that warns says which known property it met', async () => {
    await run()
    const { latest, checks } = await quality()
    expect(latest).toMatchObject({ fail: 0, pass: expect.any(Number) })
    expect(checks).toHaveLength(awQualityChecks.length)
    for (const { check, status, observed, explanation } of checks) {
      expect([check, observed]).not.toEqual([check, null])
      if (status === 'warn') expect([check, explanation]).not.toEqual([check, null])
    }
    const warned = checks.filter(({ status }) => status === 'warn').map(({ check }) => check)
    expect(warned).toEqual(
      expect.arrayContaining([
        'aw.internet_sales.recent',
        'aw.inventory.negative',
        'aw.inventory.recent',
        'aw.product.validity',
        'aw.reseller_sales.missing_days',
        'aw.reseller_sales.recent',
        'aw.sales_quota.recent',
      ]),
    )
  })

  test('two runs are a history of two for each check, and runs=1 shows the later one', async () => {
    const { id } = await run()
    const { checks } = await quality()
    expect(new Set(checks.map(({ history }) => history.length))).toEqual(new Set([2]))
    expect(checks[0]?.history[0]?.execution_id).toBe(id)
    const { checks: latest } = await quality('?runs=1')
    expect(new Set(latest.map(({ history }) => history.length))).toEqual(new Set([1]))
  })
})
