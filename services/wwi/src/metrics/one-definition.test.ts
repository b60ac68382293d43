import { expect, test } from 'bun:test'
import { filesNaming } from '@otel-bi/runtime/testing/files-naming'

const folder = `${import.meta.dir}/..`

test.each(['Total Excluding Tax', 'Total Including Tax', 'Profit'])(
  'one file says how %s of a sale is read as a measure; beside it only the fingerprint, the checks of quality and what suppliers invoice name such a column',
  async (column) => {
    const others = [
      'features/dataset/dataset.query.ts',
      'features/quality/quality.query.ts',
      // Spend: of Fact.Transaction, which is no sale.
      'features/supplier-scores/supplier-scores.query.ts',
    ]
    const named = await filesNaming(folder, `"${column}"`)
    expect(named.filter((file) => !others.includes(file))).toEqual(['metrics/sales.source.ts'])
  },
)
