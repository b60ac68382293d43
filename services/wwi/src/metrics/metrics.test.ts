import { expect, test } from 'bun:test'
import { rollupsOf } from '@otel-bi/metrics/rollups'
import { ask } from '@otel-bi/metrics/testing/ask'
import { describeMetrics } from '@otel-bi/metrics/testing/describe-metrics'
import { openTestSources } from '@otel-bi/runtime/testing/test-extract'
import { openTestWarehouse, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { thinSample } from '@otel-bi/warehouse/sample/testing/thin-sample'
import { wwiExtractTables } from '../extract-tables.ts'
import { loadFingerprint } from '../features/dataset/dataset.ts'
import { salesSource } from './sales.source.ts'
import { wwiMetricSources } from './sources.ts'

const database = 'WideWorldImportersDW'
const copied = { tables: wwiExtractTables, rollups: wwiMetricSources.flatMap(rollupsOf) }

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
  const { sales, purchases, movements } = await loadFingerprint(opened.embedded)
  return { ...opened, dates: { sales, purchases, movements } }
}

describeMetrics('metrics of WideWorldImporters on a part of the generated sample', {
  sources: wwiMetricSources,
  fromRollups: { some: 126, all: 46 },
  open: openThin,
})

test.skipIf(!realRows)(
  'on the real rows the four years are 45,707,188.00 + 49,929,487.20 + 53,991,490.45 + 22,633,175.55 = 172,261,341.20, by any dimension',
  async () => {
    const embedded = await openTestWarehouse(database, { directory: realRows })
    const { sales, purchases, movements } = await loadFingerprint(embedded)
    const dates = { sales, purchases, movements }
    const years = await ask(salesSource, 'measures=revenue&grain=year&range=all', dates, embedded)
    expect(years.rows.map(({ values }) => values.revenue)).toEqual([
      45_707_188, 49_929_487.2, 53_991_490.45, 22_633_175.55,
    ])
    for (const dimension of Object.keys(salesSource.model.dimensions)) {
      const url = `measures=revenue&range=all&by=${dimension}&limit=1000`
      const { rows } = await ask(salesSource, url, dates, embedded)
      const total = rows.reduce((sum, { values }) => sum + (values.revenue ?? 0), 0)
      expect(total).toBeCloseTo(172_261_341.2, 1)
    }
    await embedded.close()
  },
)
