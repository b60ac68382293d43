import { afterAll, describe, expect, test } from 'bun:test'
import { Quality } from '@otel-bi/contract/quality'
import { realRows } from '@otel-bi/runtime/testing/analytics-deps'
import { runJobOnce } from '@otel-bi/runtime/testing/run-job'
import { createJobs } from '../../jobs.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'
import { wwiQualityChecks } from './quality.query.ts'

describe.each([
  ['the generated sample', false],
  ['the real rows that SAMPLE_WAREHOUSE_DIR names', true],
])('data quality of %s', async (_rows, real) => {
  if (real && realRows === undefined) {
    test.skip('needs the real rows', () => undefined)
    return
  }
  const { call, close, deps } = await openWwiApp({ real })
  afterAll(close)
  const quality = async (query = '') =>
    Quality.parse(await (await call(`/api/wwi/quality${query}`)).json())
  const run = () => runJobOnce(deps.store, createJobs(deps), 'wwi.daily.data_quality')

  test('before the first run there is nothing to show', async () => {
    expect(await quality()).toEqual({ latest: null, checks: [] })
  })

  test('no check fails, and each that warns says which known property it met', async () => {
    await run()
    const { latest, checks } = await quality()
    expect(latest).toMatchObject({ fail: 0, pass: expect.any(Number) })
    expect(checks).toHaveLength(wwiQualityChecks.length)
    for (const { check, status, observed, explanation } of checks) {
      expect([check, observed]).not.toEqual([check, null])
      if (status === 'warn') expect([check, explanation]).not.toEqual([check, null])
    }
    const warned = checks.filter(({ status }) => status === 'warn').map(({ check }) => check)
    expect(warned).toEqual(
      expect.arrayContaining([
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
