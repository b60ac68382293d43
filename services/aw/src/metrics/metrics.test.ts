import { expect, test } from 'bun:test'
import type { FactDates } from '@otel-bi/metrics/plan'
import { rollupsOf } from '@otel-bi/metrics/rollups'
import { ask } from '@otel-bi/metrics/testing/ask'
import { describeMetrics } from '@otel-bi/metrics/testing/describe-metrics'
import { openTestSources } from '@otel-bi/runtime/testing/test-extract'
import { openTestWarehouse, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { thinSample } from '@otel-bi/warehouse/sample/testing/thin-sample'
import { awExtractTables } from '../extract-tables.ts'
import { loadFingerprint } from '../features/dataset/dataset.ts'
import { salesSource } from './sales.source.ts'
import { awMetricSources } from './sources.ts'

const database = 'AdventureWorksDW2022'
const copied = { tables: awExtractTables, rollups: awMetricSources.flatMap(rollupsOf) }

/** One of seven rows of the facts: seven meets every product and every day. */
async function openThin() {
  const { directory, remove } = await thinSample(database, 7)
  const { close, ...opened } = await open(directory)
  const closeAndRemove = async () => {
    await close()
    await remove()
  }
  return { ...opened, close: closeAndRemove }
}

async function open(directory: string) {
  const opened = await openTestSources(database, copied, directory)
  const dates: FactDates = { ...(await loadFingerprint(opened.embedded)) }
  return { ...opened, dates }
}

describeMetrics('metrics of AdventureWorks on a part of the generated sample', {
  sources: awMetricSources,
  fromRollups: { some: 168, all: 69 },
  open: openThin,
})

test.skipIf(!realRows)(
  'on the real rows internet revenue of the last quarter is 5,328,573.76, 213.9 % over 1,697,617.17',
  async () => {
    const embedded = await openTestWarehouse(database, { directory: realRows })
    const dates: FactDates = { ...(await loadFingerprint(embedded)) }
    const url = 'measures=revenue&range=last_quarter&compare=previous_year&where=channel:internet'
    const { window, meta } = await ask(salesSource, url, dates, embedded)
    expect(window).toEqual({ from: '2013-10-01', to: '2013-12-31' })
    expect(meta.totals).toMatchObject({
      values: { revenue: 5_328_573.76 },
      comparison: { revenue: 1_697_617.17 },
      change: { revenue: 2.138855 },
    })
    for (const dimension of Object.keys(salesSource.model.dimensions)) {
      const { rows } = await ask(
        salesSource,
        `measures=revenue&range=all&by=${dimension}&limit=1000`,
        dates,
        embedded,
      )
      const total = rows.reduce((sum, { values }) => sum + (values.revenue ?? 0), 0)
      expect(total).toBeCloseTo(29_358_677.22 + 80_450_596.98, 0)
    }
    await embedded.close()
  },
)
