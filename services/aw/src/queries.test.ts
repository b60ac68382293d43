import { expect, test } from 'bun:test'
import { assertReadOnly } from '@otel-bi/warehouse/read-only.guard'
import { tokenize } from '@otel-bi/warehouse/tokenizer'
import { factFingerprints } from './features/dataset/dataset.query.ts'
import * as demand from './features/product-demand/product-demand.query.ts'
import * as reps from './features/rep-scores/rep-scores.query.ts'
import * as forecast from './features/sales-forecast/sales-forecast.query.ts'
import * as history from './features/sales-history/sales-history.query.ts'
import * as kpis from './features/sales-kpis/sales-kpis.query.ts'

const queries = [
  factFingerprints,
  ...[demand, reps, forecast, history, kpis].flatMap(Object.values),
]
const named = queries.map(({ name, sql }): [string, string] => [name, sql])

const namesIn = (sql: string) =>
  tokenize(sql)
    .filter(({ kind }) => kind === 'quoted' || kind === 'word')
    .map(({ text }) => text.replaceAll('"', ''))

test('each of the 14 queries has a name of its own', () => {
  expect([queries.length, new Set(queries.map(({ name }) => name)).size]).toEqual([14, 14])
})

test.each(named)('%s reads and does nothing else', (_name, sql) => {
  expect(() => assertReadOnly(sql)).not.toThrow()
})

test.each(named)(
  'trap 5: %s does not ask the calendar, whose fiscal years are wrong',
  (_name, sql) => {
    expect(namesIn(sql)).not.toContain('DimDate')
  },
)

test.each(named)('trap 6: %s does not filter by Status or the dates of a version', (_name, sql) => {
  const forbidden = ['Status', 'StartDate', 'EndDate']
  expect(namesIn(sql).filter((name) => forbidden.includes(name))).toEqual([])
})

test.each(named)(
  'trap 7 and 8: %s names its columns, no photo and nothing personal',
  (_name, sql) => {
    const personal =
      /Photo|Image|BirthDate|BaseRate|NationalID|Phone|Email|LoginID|MaritalStatus|Gender/
    expect(sql).not.toContain('*,')
    expect(sql).not.toMatch(/SELECT\s+(?:\w+\.)?\*/i)
    expect(namesIn(sql).filter((name) => personal.test(name))).toEqual([])
  },
)

test.each(named)('trap 13: %s takes no discount from a promotion', (_name, sql) => {
  expect(namesIn(sql)).not.toContain('DimPromotion')
})
