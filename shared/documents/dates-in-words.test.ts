import { expect, test } from 'bun:test'
import { datesInWords } from './dates-in-words.ts'

const autumn = { from: '2013-09-01', to: '2013-11-30' }
const before = { from: '2012-09-01', to: '2012-11-30' }

test('a range by name against the year before, in both languages', () => {
  const meta = {
    ...autumn,
    previous: { ...before, complete: true },
    parameters: { range: 'last_quarter', compare: 'previous_year', channel: 'internet' },
  }
  expect(datesInWords(meta, 'en')).toBe(
    'Last quarter: 2013-09-01 to 2013-11-30, against the year before: 2012-09-01 to 2012-11-30',
  )
  expect(datesInWords(meta, 'hr')).toBe(
    'Prošlo tromjesečje: 1. 9. 2013. do 30. 11. 2013., prema godini prije: 1. 9. 2012. do 30. 11. 2012.',
  )
})

test('the meta of a metric model, which names both outside of the parameters', () => {
  const meta = {
    ...autumn,
    range: 'last_quarter',
    compare: 'previous_period',
    comparison: { from: '2013-06-01', to: '2013-08-31', complete: true },
    parameters: { question: 'range=last_quarter', statements: 'not_requested' },
  }
  expect(datesInWords(meta, 'en')).toBe(
    'Last quarter: 2013-09-01 to 2013-11-30, against the period before: 2013-06-01 to 2013-08-31',
  )
})

test('91 days, compared with the period before where nothing else was asked for', () => {
  const meta = { ...autumn, previous: before, parameters: { days_back: 91 } }
  expect(datesInWords(meta, 'en')).toBe(
    '91 days: 2013-09-01 to 2013-11-30, against the period before: 2012-09-01 to 2012-11-30',
  )
})

test('own dates have no name, nor has a comparison with own dates', () => {
  const parameters = { ...autumn, compare_from: before.from, compare_to: before.to }
  expect(datesInWords({ ...autumn, previous: before, parameters }, 'en')).toBe(
    '2013-09-01 to 2013-11-30, against 2012-09-01 to 2012-11-30',
  )
})

test('without a comparison the window alone, and nothing for an answer without one', () => {
  const none = { from: null, to: null, complete: false }
  const parameters = { range: 'last_quarter', compare: 'none' }
  expect(datesInWords({ ...autumn, previous: none, parameters }, 'en')).toBe(
    'Last quarter: 2013-09-01 to 2013-11-30',
  )
  expect(datesInWords({ from: null, to: null, parameters }, 'en')).toBeNull()
  expect(datesInWords({ as_of: '2013-11-30' }, 'en')).toBeNull()
})
