import { expect, test } from 'bun:test'
import { salesHistoryView } from '@otel-bi/contract/aw/sales-history'
import { columnsOf } from '@otel-bi/contract/view'
import { aboutFacts } from './about.ts'
import { columnsIn } from './currencies.ts'
import { titledIn } from './presentation.ts'

const columns = titledIn('hr', columnsOf(salesHistoryView))
const titlesIn = (currencies: readonly string[]) =>
  columnsIn(currencies, 'hr', columns).map(({ title, unit }) => [title, unit])

test('amounts in one currency say it in their titles; counts do not', () => {
  expect(titlesIn(['USD'])).toEqual([
    ['Datum', null],
    ['Prihod (USD)', 'USD'],
    ['Narudžbe', null],
    ['Količina', null],
    ['Bruto marža (USD)', 'USD'],
  ])
})

test('amounts in USD and CAD are said to be summed as stored, in the reader’s language', () => {
  expect(titlesIn(['USD', 'CAD'])[1]).toEqual([
    'Prihod',
    'USD i CAD, zbrojeno kako je zapisano, bez preračunavanja',
  ])
})

test.each([
  [['USD', 'CAD'], 'USD and CAD, summed as stored, not converted'],
  [['EUR'], 'EUR'],
  [[], 'named neither by the data nor by a setting'],
])('a file of amounts in %p says so: %s', (currencies, text) => {
  const about = { title: 'Sales', description: '', columns, rowsWritten: 1, traceId: null }
  const meta = { currencies, currency: 'as stored, not converted', row_count: 1 }
  const facts = aboutFacts({ ...about, meta })
  expect(facts.filter(([label]) => label.toLowerCase().includes('currenc'))).toEqual([
    ['Currency', text],
  ])
})
