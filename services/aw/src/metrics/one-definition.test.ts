import { expect, test } from 'bun:test'
import { filesNaming } from '@otel-bi/runtime/testing/files-naming'

const folder = `${import.meta.dir}/..`

test.each(['SalesAmount', 'TotalProductCost', 'OrderQuantity'])(
  'one file says how %s is read as a measure; beside it only the fingerprint and the checks of quality name the column',
  async (column) => {
    const others = ['features/dataset/dataset.query.ts', 'features/quality/quality.query.ts']
    const named = await filesNaming(folder, `"${column}"`)
    expect(named.filter((file) => !others.includes(file))).toEqual(['metrics/sales.source.ts'])
  },
)
