import { describe, expect, test } from 'bun:test'
import { NewAlertRule } from '@otel-bi/contract/alerts/rule'
import type { Language } from '@otel-bi/contract/language'
import type { Measure, MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { qualityRules, ruleText } from '@otel-bi/contract/quality-words'
import type { StoredInstance } from '@otel-bi/store/alerts.schema'
import { evaluate } from './evaluate.ts'
import { messagesOf } from './messages.ts'
import { policyOf } from './rule.ts'

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]
const measures = models.flatMap(({ domain, id, measures: declared }) =>
  Object.entries<Measure>(declared).map(
    ([name, { format }]) => [`${domain}.${id}`, name, format] as const,
  ),
)

type Watched = { readonly subject: object; readonly condition: object }
const ruleOf = (watched: Watched) => ({
  ...NewAlertRule.parse({ name: 'Watched', ...watched }),
  id: 1,
})

const instance = (given: Partial<StoredInstance>): StoredInstance => ({
  ...{ key: '', label: '', phase: 'firing', since: null, breaches: 1, mark: null, toldAt: null },
  ...{ owesResolved: true, value: null, reference: null, change: null },
  ...given,
})
const nobody = { ...instance({}), reason: null }

const factsOf = (
  watched: Watched,
  given: Partial<StoredInstance>,
  currencies: readonly string[],
  language: Language,
) => {
  const told = [{ instance: instance(given), telling: 'firing', recent: undefined } as const]
  const found = { told, toldHealth: null, health: nobody, currencies }
  const [message] = messagesOf(ruleOf(watched), found, language)
  return message?.content.facts.map(({ value }) => value.replaceAll('\u00a0', ' '))
}

const change = { kind: 'change', direction: 'fall', by: 1, against: 'week' } as const
const metric = (model: string, measure: string, condition: object): Watched => ({
  subject: { kind: 'metric', model, question: `measures=${measure}` },
  condition,
})

describe.each(measures)('an alert on %s %s', (model, measure, format) => {
  test('says its value as the screen does: with its currency, in percent, with a sign', () => {
    const unit = format === 'ratio' ? 'points' : 'percent'
    const watched = metric(model, measure, { ...change, unit })
    const figures = { value: 0.5, reference: 0.55, change: -5 }
    const said = {
      money: ['USD 0.50', 'USD 0.55', '-5.0%'],
      count: ['1', '1', '-5.0%'],
      decimal: ['0.5', '0.55', '-5.0%'],
      ratio: ['50.0%', '55.0%', '-5.0 pp'],
    }
    expect(factsOf(watched, figures, ['USD'], 'en')).toEqual(said[format])
  })
})

test('amounts in several currencies are not said to be in one; in Croatian they are 1.234,50', () => {
  const watched = metric('aw.sales', 'revenue', { kind: 'below', value: 2_000 })
  const figures = { value: 1_234.5 }
  expect(factsOf(watched, figures, ['USD', 'CAD'], 'hr')).toEqual(['1.234,50'])
  expect(factsOf(watched, figures, ['EUR'], 'hr')).toEqual(['1.234,50 EUR'])
})

test.each(qualityRules)('the check %s is named in the language of the destination', (code) => {
  const values = {
    ...{ table: '"dbo"."FactResellerSales"', date: 'OrderDate', days: 3, key: 'ProductKey' },
    ...{ dimension: '"dbo"."DimProduct"', columns: 'A, B', left: 'A × B', right: 'C', percent: 40 },
  }
  const subject = { kind: 'quality', domain: 'aw', check: null } as const
  const label = ruleText({ code, values }, 'en') ?? ''
  const [name] = factsOf({ subject, condition: { kind: 'fails' } }, { label }, [], 'hr') ?? []
  expect(name).toBe(ruleText({ code, values }, 'hr') ?? 'none')
})

const onJobs = { kind: 'jobs', domain: 'aw' } as const

test('a job is named by its title in the language of the destination, and its slot is a time', () => {
  const late = { subject: onJobs, condition: { kind: 'late' } }
  const given = {
    key: 'aw.daily.forecast',
    label: 'aw.daily.forecast',
    mark: '2026-01-30T02:00:00.000Z',
  }
  expect(factsOf(late, given, [], 'en')?.[0]).toBe('Sales forecast')
  expect(factsOf(late, given, [], 'hr')?.[0]).toBe('Prognoza prodaje')
  expect(factsOf(late, given, [], 'en')?.[1]).toBe('2026-01-30 02:00:00 UTC')
})

test('the bound stands in the sentence with the currency of what was observed', () => {
  const rule = ruleOf(metric('aw.sales', 'revenue', { kind: 'below', value: 2_000 }))
  const told = [{ instance: instance({ value: 1 }), telling: 'firing', recent: undefined } as const]
  const saying = (currencies: readonly string[], language: Language) =>
    messagesOf(rule, { told, toldHealth: null, health: nobody, currencies }, language)[0]?.content
      .summary
  expect(saying(['USD'], 'en')?.replaceAll('\u00a0', ' ')).toBe(
    'Revenue per day is below USD 2,000.',
  )
  expect(saying(['USD', 'CAD'], 'en')).toBe('Revenue per day is below 2,000.')
})

test('why a rule could not be checked is said in the language of the destination', () => {
  const watched = metric('aw.sales', 'revenue', { kind: 'no_data' })
  const health = { ...nobody, reason: 'aw-service does not answer.' }
  const found = { told: [], toldHealth: 'firing', health, currencies: [] } as const
  const [message] = messagesOf(ruleOf(watched), found, 'hr')
  expect(message?.content.facts).toEqual([{ label: 'Razlog', value: 'aw-service ne odgovara.' }])
})

test.each([
  [['USD'], 'USD'],
  [['USD', 'CAD'], null],
  [[], null],
])(
  'an instance keeps the currency of its amounts where it is one: of %j, %p',
  (currencies, code) => {
    const rule = ruleOf(metric('wwi.sales', 'revenue', { kind: 'below', value: 2_000 }))
    const now = new Date('2026-01-31T08:00:00Z')
    const check = { verdict: 'breached', mark: '2026-01-30', at: now } as const
    const observed = {
      key: '',
      label: '',
      checks: [{ ...check, value: 1, reference: null, change: null }],
    }
    const finding = {
      outcome: 'checked',
      instances: [observed],
      dataVersion: 'v1',
      currencies,
    } as const
    const policy = policyOf(rule, null)
    const { instances } = evaluate({ instances: [], health: null }, finding, rule, policy, now)
    expect(instances[0]?.currency).toBe(code)
  },
)
