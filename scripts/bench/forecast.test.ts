import { beforeAll, describe, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadAugurs } from '@otel-bi/analytics/forecast/augurs'
import { measure } from './measure.ts'
import { type BenchSeries, csvSeries, warehouseSeries } from './series.ts'

const models = await loadAugurs()

async function seriesOf(csv: string) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    await Bun.write(join(folder, 'series.csv'), csv)
    return await csvSeries(join(folder, 'series.csv'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('series from a CSV file', () => {
  test('daily rows in any order and column order get their missing day as 0', async () => {
    const series = await seriesOf(
      'y,series_id,ds\n3,a,2020-01-03\n"1","a","2020-01-01"\n2,a,2020-01-02\n5,a,2020-01-05\n',
    )
    expect(series).toEqual([{ id: 'a', values: [1, 2, 3, 0, 5], skippedFolds: 0 }])
  })
  test('monthly rows are taken as they come, each series by itself', async () => {
    const series = await seriesOf(
      'series_id,ds,y\na,2020-01-01,1\nb,2020-01-01,7\na,2020-02-01,2\n',
    )
    expect(series.map(({ id, values }) => [id, values])).toEqual([
      ['a', [1, 2]],
      ['b', [7]],
    ])
  })
  test('a file without the column y is refused by that name', async () => {
    await expect(seriesOf('series_id,ds\na,2020-01-01\n')).rejects.toThrow('no column y')
  })
})

test('a week that repeats exactly: the total is met to 0 % and every day is covered', () => {
  const values = Array.from({ length: 300 }, (_, i) => 10 + (i % 7))
  const series = { id: 'weeks', values, skippedFolds: 0 }
  const rows = measure(series, { season: 7, horizon: 30, folds: 4 }, models)
  expect(rows.map(({ method }) => method)).toContain('auto')
  for (const row of rows) {
    expect(row.totalError).toBeCloseTo(0, 6)
    expect(row.coverage95).toBe(1)
  }
})

const directory = process.env.SAMPLE_WAREHOUSE_DIR ?? ''

describe.skipIf(directory === '')('on the real rows in SAMPLE_WAREHOUSE_DIR', () => {
  const limits = {
    'wwi revenue': { mase: 0.84, naive: 1.015 },
    'aw internet': { mase: 1.14, naive: 1.373 },
    'aw total': { mase: 0.4, naive: 3.624 },
  }
  let all: BenchSeries[]
  beforeAll(async () => {
    all = await warehouseSeries(directory)
  }, 180_000)
  for (const [id, { mase, naive }] of Object.entries(limits)) {
    test(`${id}: auto has a MASE of at most ${mase} where the seasonal naive has ${naive}`, () => {
      const rows = all
        .filter((each) => each.id === id)
        .flatMap((each) => measure(each, { season: 7, horizon: 30, folds: 12 }, models))
      const rowOf = (name: string) => rows.find(({ method }) => method === name)
      expect(rowOf('seasonal_naive')?.mase).toBeCloseTo(naive, 3)
      expect(rowOf('auto')?.mase).toBeLessThanOrEqual(mase)
      expect(rowOf('auto')?.coverage95).toBeGreaterThanOrEqual(0.9)
      expect(rowOf('auto')?.coverage95).toBeLessThanOrEqual(0.995)
    }, 180_000)
  }
})
