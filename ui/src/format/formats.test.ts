import { describe, expect, test } from 'bun:test'
import { createFormats } from './formats.ts'

const english = createFormats('en-GB')
const croatian = createFormats('hr')

describe('numbers', () => {
  test('51316522.1 is 51,316,522 in English and 51.316.522 in Croatian', () => {
    expect(english.amount(51316522.1)).toBe('51,316,522')
    expect(croatian.amount(51316522.1)).toBe('51.316.522')
  })

  test('an exact amount keeps its two decimals: 2239.8 is 2,239.80', () => {
    expect(english.exactAmount(2239.8)).toBe('2,239.80')
    expect(croatian.exactAmount(2239.8)).toBe('2.239,80')
  })

  test('an amount in one currency names it, in several or in none it does not', () => {
    expect(english.money(['USD']).amount(51316522.1)).toBe('USD\u00a051,316,522')
    expect(croatian.money(['USD']).exactAmount(2239.8)).toBe('2.239,80\u00a0USD')
    expect(english.money(['USD']).difference(-12)).toBe('-USD\u00a012')
    expect(english.money(['USD', 'CAD']).amount(51316522.1)).toBe('51,316,522')
    expect(english.money([]).amount(51316522.1)).toBe('51,316,522')
  })

  test('a fraction of 0.125 is 12.5%', () => {
    expect(english.percent(0.125)).toBe('12.5%')
  })

  test('a rise says +, no change says nothing', () => {
    expect(english.change(0.484)).toBe('+48.4%')
    expect(english.change(0)).toBe('0.0%')
    expect(english.difference(7469134.6)).toBe('+7,469,135')
  })
})

describe('dates', () => {
  test('a day is the same day wherever the reader is', () => {
    expect(english.date('2013-11-29')).toBe('29 Nov 2013')
    expect(english.month('2013-11-01')).toBe('November 2013')
    expect(english.year('2013-01-01')).toBe('2013')
  })

  test('Croatian months have their own names', () => {
    expect(croatian.month('2013-11-01')).toBe('studeni 2013.')
  })

  test('a range says what both ends share once', () => {
    expect(english.dateRange('2013-09-01', '2013-11-29')).toBe('1 Sept – 29 Nov 2013')
  })

  test('45 days are "45 days" and "45 dana"', () => {
    expect(english.days(45)).toBe('45 days')
    expect(croatian.days(45)).toBe('45 dana')
  })
})

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [18_432, '18.4 kB'],
  [2_500_000, '2.5 MB'],
])('%i bytes are %s', (count, text) => {
  expect(createFormats('en-GB').bytes(count)).toBe(text)
})

test.each([
  [41.23, '41.2 ms'],
  [3_400, '3.4 sec'],
  [90_000, '1.5 min'],
])('%d milliseconds are %s', (milliseconds, text) => {
  expect(createFormats('en').duration(milliseconds)).toBe(text)
})
