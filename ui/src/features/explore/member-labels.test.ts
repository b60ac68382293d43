import { expect, test } from 'bun:test'
import { awSales } from '@otel-bi/contract/metrics/aw-sales'
import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import { filterText } from './filter-text.ts'
import { keyedMembers, labelsIn, membersQuestion } from './member-labels.ts'
import { exploreMessages } from './messages.ts'
import type { MetricRow } from './metric-answer.ts'

const { question } = knownQuestion(
  awSales,
  'where=seller:283|282&where=country:France&where=seller!:290&where=revenue>=1000&by=country',
)

test('sellers need labels, also those that are left out; countries are named by their keys', () => {
  expect(keyedMembers(awSales, question.where)).toEqual([
    { dimension: 'seller', keys: ['282', '283', '290'] },
  ])
})

test('labels come from answers that have them: of 282 and 283 the first, and no other seller’s', () => {
  const row = (key: number, label: string): MetricRow => ({
    members: { seller: { key, label } },
    period: null,
    others: false,
    values: {},
    comparison: null,
    change: null,
    share: {},
  })
  const data = [row(282, 'Linda Mitchell'), row(281, 'Shu Ito')]
  const found = labelsIn([{ data }], { dimension: 'seller', keys: ['282', '283'] })
  expect([...found]).toEqual([['282', 'Linda Mitchell']])
})

test('the question to two sellers is by them alone, of all days, and has two rows', () => {
  const asked = membersQuestion(awSales, { dimension: 'seller', keys: ['282', '283'] })
  expect(asked).toMatchObject({ by: ['seller'], range: 'all', limit: 2, others: false })
})

test('filters in words: names for keys, of five the first three, and a bound with its sign', () => {
  const write = (search: string) =>
    knownQuestion(awSales, search).question.where.map((filter) =>
      filterText(filter, {
        model: awSales,
        language: 'en',
        words: exploreMessages.en,
        labelOf: (_, key) => (key === '282' ? 'Linda Mitchell' : key),
        figure: String,
      }),
    )
  expect(write('where=seller:282&where=country!:France&by=country&where=revenue>=1000')).toEqual([
    'Seller: Linda Mitchell',
    'Country is not France',
    'Revenue ≥ 1000',
  ])
  expect(write('where=seller:1|2|3|4|5')).toEqual(['Seller: 1, 2, 3, 2 more'])
})
