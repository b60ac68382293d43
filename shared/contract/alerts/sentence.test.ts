import { expect, test } from 'bun:test'
import { alertSentence } from './sentence.ts'

const sentences = (question: string, currency: string | null) => {
  const subject = { kind: 'metric', model: 'aw.sales', question } as const
  const { en, hr } = alertSentence(
    { subject, condition: { kind: 'below', value: 5_000.5 } },
    currency,
  )
  return [en, hr].map((text) => text.replaceAll('\u00a0', ' '))
}

test('a bound of 5,000.5 on revenue is written as the language writes it, in USD where that is known', () => {
  expect(sentences('measures=revenue', 'USD')).toEqual([
    'Revenue per day is below USD 5,000.50',
    'Prihod po danu manje od 5.000,50 USD',
  ])
  expect(sentences('measures=revenue', null)).toEqual([
    'Revenue per day is below 5,000.5',
    'Prihod po danu manje od 5.000,5',
  ])
})

test('so is a bound in a filter: an amount has the currency, a number of orders has none', () => {
  const [en] = sentences('measures=orders&by=territory&where=revenue>=1000', 'USD')
  expect(en).toContain('Revenue ≥ USD 1,000')
  const [counted] = sentences('measures=revenue&by=territory&where=orders>=1000', 'USD')
  expect(counted).toContain('Orders ≥ 1,000')
})
