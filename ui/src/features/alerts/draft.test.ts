import { describe, expect, test } from 'bun:test'
import { draftOf, newDraft, ruleOf } from './draft.ts'
import type { NewRule } from './requests.ts'

const rest = {
  name: 'Internet',
  every_minutes: 15,
  pending_checks: 2,
  repeat_minutes: 240,
  tell_resolved: false,
  tell_unchecked: true,
  quiet_hours: { from: '22:00', to: '07:00', time_zone: 'Europe/Zagreb' },
  destinations: [3],
} as const
const sales = (question: string) => ({ kind: 'metric', model: 'aw.sales', question }) as const

const rules: [string, Pick<NewRule, 'subject' | 'condition'>][] = [
  [
    'a figure below a bound, for each country',
    {
      subject: sales('measures=revenue&by=country&grain=week&where=channel%3Ainternet'),
      condition: { kind: 'below', value: 5_000 },
    },
  ],
  [
    'a ratio above 12.5 %, which the form has in percent',
    {
      subject: sales('measures=gross_margin_ratio&grain=day'),
      condition: { kind: 'above', value: 0.125 },
    },
  ],
  [
    'a fall of a ratio in points',
    {
      subject: sales('measures=gross_margin_ratio&grain=month'),
      condition: { kind: 'change', direction: 'fall', by: 2, unit: 'points', against: 'year' },
    },
  ],
  [
    'days of a figure above their forecast',
    {
      subject: sales('measures=revenue&grain=day'),
      condition: { kind: 'outside_forecast', direction: 'above' },
    },
  ],
  [
    'unexplained days below the forecast of a territory',
    {
      subject: {
        ...{ kind: 'anomalies', domain: 'wwi', measure: 'invoices', dimension: 'sales_territory' },
        unexplained: true,
      },
      condition: { kind: 'outside_forecast', direction: 'below' },
    },
  ],
  [
    'one data-quality check',
    {
      subject: { kind: 'quality', domain: 'wwi', check: 'wwi.sales.fresh' },
      condition: { kind: 'warns' },
    },
  ],
  ['late jobs', { subject: { kind: 'jobs', domain: 'gateway' }, condition: { kind: 'late' } }],
  [
    'old data',
    { subject: { kind: 'freshness', domain: 'aw' }, condition: { kind: 'above', value: 3 } },
  ],
]

describe('the form of a rule gives it back as it was', () => {
  test.each(rules)('%s', (_title, watching) => {
    const rule = { ...rest, destinations: [...rest.destinations], ...watching }
    expect(ruleOf(draftOf(rule))).toEqual(rule)
  })
})

test('a question of Explore becomes its first measure, its first dimension and its filters on members, by day', () => {
  const search =
    'measures=orders,revenue&by=country,channel&where=channel:internet&where=orders>=5&range=all'
  const draft = { ...newDraft('aw.sales', search), value: '7,5' }
  expect(ruleOf(draft)).toMatchObject({
    subject: sales('measures=orders&by=country&grain=day&where=channel%3Ainternet'),
    condition: { kind: 'below', value: 7.5 },
  })
})

test('weeks have no forecast: the rule is none until another condition is chosen', () => {
  const draft = {
    ...newDraft('aw.sales', 'measures=orders'),
    condition: 'outside_forecast',
  } as const
  expect(ruleOf({ ...draft, grain: 'week' })).toBeUndefined()
  expect(ruleOf(draft)?.condition).toEqual({ kind: 'outside_forecast', direction: 'either' })
})

test('a rule is none while its bound is empty or no number', () => {
  const draft = newDraft('aw.sales', '')
  expect(['', ' ', 'x', '1e999'].map((value) => ruleOf({ ...draft, value }))).toEqual(
    Array(4).fill(undefined),
  )
})
