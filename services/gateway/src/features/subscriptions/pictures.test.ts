import { expect, test } from 'bun:test'
import type { MetricRow } from '@otel-bi/contract/metrics/answer'
import { awSales } from '@otel-bi/contract/metrics/aw-sales'
import type { Question } from '@otel-bi/contract/metrics/question'
import { readQuestion, wordsIn } from '@otel-bi/contract/metrics/question-url'
import { viewPicture } from './pictures.ts'

function question(text: string): Question {
  const read = readQuestion(wordsIn(text))
  if (!read.ok) throw new Error(text)
  return read.value
}
const row = (revenue: number | null, from?: string, country?: string): MetricRow => ({
  ...{ values: { revenue }, comparison: null, change: null, share: {}, others: false },
  period: from ? { from, to: from, partial: false } : null,
  members: country ? { country: { key: country, label: country } } : {},
})
const drawn = (text: string, data: MetricRow[], language: 'en' | 'hr' = 'en') =>
  viewPicture(awSales, question(text), { data }, language)?.chart

test('months are columns, days a line, members bars, and one figure alone is no picture', () => {
  expect(drawn('measures=revenue&grain=month', [row(5, '2013-12-01')], 'hr')).toMatchObject({
    ...{ kind: 'columns', title: 'Prihod', bars: [{ label: 'pro 2013.', value: 5 }] },
  })
  expect(
    drawn('measures=revenue&grain=day', [row(5, '2013-12-01'), row(6, '2013-12-02')]),
  ).toMatchObject({ kind: 'series', points: [{ value: 5 }, { value: 6 }] })
  expect(drawn('measures=revenue&by=country', [row(5, undefined, 'France')])).toMatchObject({
    ...{ kind: 'bars', title: 'Revenue – Country', bars: [{ label: 'France', value: 5 }] },
  })
  expect(drawn('measures=revenue', [row(5)])).toBeUndefined()
})

test('members over time are the bars of the last unit, which the title names', () => {
  const data = [
    row(5, '2013-11-01', 'France'),
    row(7, '2013-12-01', 'France'),
    row(null, '2013-12-01', 'Italy'),
  ]
  expect(drawn('measures=revenue&by=country&grain=month', data)).toMatchObject({
    title: 'Revenue – Country, Dec 2013',
    bars: [{ label: 'France', value: 7 }],
  })
})
