import { afterAll, describe, expect, test } from 'bun:test'
import { Quality } from '@otel-bi/contract/quality'
import type { Job } from '@otel-bi/jobs/job'
import { runJobOnce } from '@otel-bi/jobs/testing/run-job'
import type { Store } from '@otel-bi/store/store'
import type { Source } from '@otel-bi/warehouse/engine'
import type { QualityCheck } from '../quality/checks.query.ts'
import type { testCaller } from './analytics-deps.ts'
import { engines, realRows } from './test-warehouse.ts'

export type OpenApp = {
  readonly call: ReturnType<typeof testCaller>
  readonly close: () => Promise<void>
  readonly store: Store
  readonly jobs: readonly Job[]
}

export type QualityScene = {
  readonly domain: 'aw' | 'wwi'
  readonly open: (options: { readonly real: boolean; readonly engine: Source }) => Promise<OpenApp>
  readonly checks: readonly QualityCheck[]
  /** Known properties of the released data, which the generated sample has too. */
  readonly warned: readonly string[]
}

/** What must hold of a service's data-quality job, for either engine and whichever rows there are. */
export function describeQuality(scene: QualityScene): void {
  describe.each(engines)('data quality of the generated sample through %s', (engine) =>
    testQuality(scene, () => scene.open({ real: false, engine })),
  )
  describe.skipIf(!realRows).each(engines)(
    'data quality of the real rows that SAMPLE_WAREHOUSE_DIR names through %s',
    (engine) => testQuality(scene, () => scene.open({ real: true, engine })),
  )
}

function testQuality({ domain, checks, warned }: QualityScene, open: () => Promise<OpenApp>) {
  let opening: Promise<OpenApp> | undefined
  const app = () => {
    opening ??= open()
    return opening
  }
  afterAll(async () => (await opening)?.close())
  const quality = async (query = '') => {
    const answer = await (await app()).call(`/api/${domain}/quality${query}`)
    return Quality.parse(await answer.json())
  }
  const run = async () => {
    const { store, jobs } = await app()
    return runJobOnce(store, jobs, `${domain}.daily.data_quality`)
  }

  test('before the first run there is nothing to show', async () => {
    expect(await quality()).toEqual({ latest: null, checks: [] })
  })

  test('no check fails, and each that warns says which known property it met', async () => {
    await run()
    const { latest, checks: found } = await quality()
    expect(latest).toMatchObject({ fail: 0, pass: expect.any(Number) })
    expect(found).toHaveLength(checks.length)
    for (const { check, status, observed, explanation } of found) {
      expect([check, observed]).not.toEqual([check, null])
      if (status === 'warn') expect([check, explanation]).not.toEqual([check, null])
    }
    const names = found.filter(({ status }) => status === 'warn').map(({ check }) => check)
    expect(names).toEqual(expect.arrayContaining([...warned]))
  })

  test('two runs are a history of two for each check, and runs=1 shows the later one', async () => {
    const { id } = await run()
    const { checks: found } = await quality()
    expect(new Set(found.map(({ history }) => history.length))).toEqual(new Set([2]))
    expect(found[0]?.history[0]?.execution_id).toBe(id)
    const { checks: latest } = await quality('?runs=1')
    expect(new Set(latest.map(({ history }) => history.length))).toEqual(new Set([1]))
  })
}
