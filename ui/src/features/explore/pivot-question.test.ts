import { expect, test } from 'bun:test'
import { awSales } from '@otel-bi/contract/metrics/aw-sales'
import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import { boardWindow, columnGrain, tilesOf, toggleMeasure } from './exploration.ts'
import { readPageState } from './page-state.ts'
import { columnsChoice, layoutOf, tableQuestion } from './pivot-question.ts'

const asked = (search: string) => knownQuestion(awSales, search).question
const layout = (search: string) => {
  const state = readPageState(awSales, search)
  return layoutOf(tableQuestion(awSales, asked(search), state), state)
}

test('one dimension is rows, two are rows by columns, three are combinations', () => {
  expect(layout('by=seller')).toEqual({ rows: ['seller'], columns: { kind: 'none' } })
  expect(layout('by=seller,territory')).toEqual({
    rows: ['seller'],
    columns: { kind: 'dimension', dimension: 'territory' },
  })
  expect(layout('by=seller,territory,category').rows).toHaveLength(3)
  expect(columnsChoice(layout('by=seller,territory'))).toBe('territory')
})

test('columns of time: 12 months of a year, but 365 days are more than can be read, so 53 weeks', () => {
  expect(layout('by=seller&columns=time&range=last_year').columns).toEqual({
    kind: 'time',
    grain: 'month',
  })
  expect(columnGrain(asked('range=last_year&grain=day'))).toBe('week')
  expect(columnGrain(asked('range=last_year&grain=quarter'))).toBe('quarter')
})

test('a plain question is by the first dimension, with others and the headline', () => {
  const question = tableQuestion(awSales, asked(''), { columns: null })
  expect(question).toMatchObject({
    by: ['channel'],
    others: true,
    measures: ['revenue', 'orders', 'units', 'gross_margin'],
  })
})

test('a measure is taken in or out, but the last one stays; chosen ones have the only tiles', () => {
  expect(toggleMeasure(['revenue'], 'tax')).toEqual(['revenue', 'tax'])
  expect(toggleMeasure(['revenue', 'tax'], 'revenue')).toEqual(['tax'])
  expect(toggleMeasure(['tax'], 'tax')).toEqual(['tax'])
  expect(tilesOf(awSales, asked('measures=tax,revenue'), 'chosen')).toEqual(['revenue', 'tax'])
})

test('the board of channels has the days of the page where the page is filtered to a channel', () => {
  const page = { from: '2013-10-01', to: '2013-12-31', comparison: null }
  const internet = asked('range=last_quarter&where=channel:internet')
  const { from, to } = page
  expect(boardWindow(awSales, internet, 'channel', page).range).toEqual({ from, to })
  expect(boardWindow(awSales, internet, 'country', page)).toEqual(internet)
  expect(boardWindow(awSales, asked(''), 'channel', page)).toEqual(asked(''))
})
