import { expect, test } from 'bun:test'
import { recordedCurrencies, settledCurrency } from './currencies.ts'

const rows = { reseller: { USD: 3, CAD: 2 }, internet: { AUD: 4, USD: 1 } }

test('USD with 3 + 1 rows comes with AUD, 4, in the order of their letters before CAD, 2', () => {
  expect(recordedCurrencies(rows)).toEqual(['AUD', 'USD', 'CAD'])
})

test('one fact has its own currencies, a filter leaves those it names, and a fact without any has none', () => {
  expect(recordedCurrencies(rows, { facts: ['reseller'] })).toEqual(['USD', 'CAD'])
  expect(recordedCurrencies(rows, { only: ['CAD'] })).toEqual(['CAD'])
  expect(recordedCurrencies(rows, { facts: ['inventory'] })).toEqual([])
})

test('a setting stands before what the warehouse records; without both there is no currency', () => {
  const recorded = () => recordedCurrencies(rows)
  expect(settledCurrency('EUR', recorded)({})).toEqual(['EUR'])
  expect(settledCurrency(undefined, recorded)({})).toEqual(['AUD', 'USD', 'CAD'])
  expect(settledCurrency(undefined)({})).toEqual([])
})
