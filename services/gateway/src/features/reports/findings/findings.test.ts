import { describe, expect, test } from 'bun:test'
import { languages } from '@otel-bi/contract/language'
import { ruleText } from '@otel-bi/contract/quality-words'
import { textOf } from '../words/findings.ts'
import { presenterIn } from '../words/presenter.ts'
import type { BusinessFacts, FindingFacts, Part } from './finding.ts'
import { findingsOf } from './findings.ts'

const part = (label: string, value: number, previous: number | null): Part => ({
  ...{ label, value, previous, share: null },
})
const business = (given: Partial<BusinessFacts>): BusinessFacts => ({
  name: 'Made-up',
  currencies: ['USD'],
  revenue: { value: 110, previous: 100, change: 0.1 },
  territories: [],
  margins: [],
  ...given,
})
const nothing: FindingFacts = { businesses: [], missing: [], failedChecks: [], events: [] }
const kindsOf = (facts: Partial<FindingFacts>) =>
  findingsOf({ ...nothing, ...facts }).map(({ kind }) => kind)
const moverOf = (given: Partial<BusinessFacts>) => {
  const found = findingsOf({ ...nothing, businesses: [business(given)] })
  return found.find((finding) => finding.kind === 'mover')
}
const labels = (parts: readonly Part[] = []) => parts.map(({ label }) => label)

test('no data, no findings', () => {
  expect(findingsOf(nothing)).toEqual([])
})

describe('what moved most', () => {
  test('is measured in money: +20 on 1,000 comes before +10 on 1, though that is +1,000 %', () => {
    const mover = moverOf({ territories: [part('Small', 11, 1), part('Large', 1_020, 1_000)] })
    expect(labels(mover?.most)).toEqual(['Large'])
    expect(mover?.against).toEqual([])
  })

  test('names all that tie: 0.3 − 0.1 and 1.2 − 1.0 are both 0.2', () => {
    const territories = [part('A', 0.3, 0.1), part('B', 1.2, 1), part('C', 1, 1)]
    expect(labels(moverOf({ territories })?.most)).toEqual(['A', 'B'])
  })

  test('with revenue from 100 to 80, the largest loss comes first and the gain is against it', () => {
    const mover = moverOf({
      revenue: { value: 80, previous: 100, change: -0.2 },
      territories: [part('Loses', 10, 40), part('Gains', 70, 60)],
    })
    expect([labels(mover?.most), labels(mover?.against)]).toEqual([['Loses'], ['Gains']])
  })

  test('negative values move too: from −50 to −10 gains 40', () => {
    const territories = [part('Returns', -10, -50), part('Sales', 120, 150)]
    expect(labels(moverOf({ territories })?.most)).toEqual(['Returns'])
  })

  test('without a comparison there is nothing to say', () => {
    const revenue = { value: 80, previous: null, change: null }
    expect(moverOf({ revenue, territories: [part('A', 80, null)] })).toBeUndefined()
  })
})

describe('the others', () => {
  test('a business sells at a loss where a margin is below 0; the largest loss counts', () => {
    const margin = (label: string, amount: number) => ({
      ...{ label, margin: amount, revenue: 100, ratio: amount / 100 },
    })
    const margins = [margin('A', -1), margin('B', -7), margin('C', 30)]
    const found = findingsOf({ ...nothing, businesses: [business({ margins })] })
    expect(found).toMatchObject([{ kind: 'loss', part: { label: 'B', margin: -7 } }])
    expect(kindsOf({ businesses: [business({ margins: [margin('A', 0)] })] })).toEqual([])
  })

  test('leaders that tie are all named; where all are equal nobody leads', () => {
    const territories = [part('A', 5, null), part('B', 5, null), part('C', 1, null)]
    const [leaders] = findingsOf({ ...nothing, businesses: [business({ territories })] })
    expect(leaders).toMatchObject({
      businesses: [{ first: [{ label: 'A' }, { label: 'B' }], last: [{ label: 'C' }] }],
    })
    const equal = business({ territories: [part('A', 5, null), part('B', 5, null)] })
    expect(kindsOf({ businesses: [equal] })).toEqual([])
  })

  test('with 1 item to order it is named, not the one that is only at risk', () => {
    const item = { order: false, atRisk: true, units: 0, cover: 1, leadTime: 2 }
    const items = [
      { ...item, name: 'Risk' },
      { ...item, name: 'Order', order: true, units: 10 },
    ]
    const [found] = findingsOf({
      ...nothing,
      stock: { currencies: [], recommended: 1, cost: 5, atRisk: 2, items },
    })
    expect(found).toMatchObject({ kind: 'stock', named: [{ name: 'Order' }] })
  })

  test('a forecast of 120 after 100 a year earlier is +20 %; without that year it has no change', () => {
    const forecast = { currencies: [], days: 30, total: 120, yearBefore: 100 }
    expect(findingsOf({ ...nothing, forecast })).toMatchObject([{ change: 0.2 }])
    expect(findingsOf({ ...nothing, forecast: { ...forecast, yearBefore: null } })).toMatchObject([
      { change: null },
    ])
  })
})

/** Everything that could be found at once. */
const everything: FindingFacts = {
  businesses: ['One', 'Two'].map((name) =>
    business({
      name,
      territories: [part('A', 60, 40), part('B', 50, 60)],
      margins: [{ label: 'reseller', margin: -5, revenue: 100, ratio: -0.05 }],
    }),
  ),
  stock: { currencies: ['USD'], recommended: 0, cost: 0, atRisk: 0, items: [] },
  forecast: { currencies: ['USD'], days: 30, total: 120, yearBefore: 100 },
  missing: [{ detail: 'aw-service does not answer.', sections: 6 }],
  failedChecks: [{ business: 'One', asserts: 'There are rows' }],
  events: [{ kind: 'demand_spike', count: 2 }],
}

test('what failed comes first, and there are five at most', () => {
  expect(kindsOf(everything)).toEqual(['missing', 'failed_checks', 'mover', 'mover', 'stock'])
})

test('with a service down the other business still has its findings', () => {
  const facts = { ...everything, businesses: everything.businesses.slice(1), failedChecks: [] }
  expect(kindsOf(facts)).toEqual(['missing', 'mover', 'stock', 'loss', 'leaders'])
})

test.each(languages)(
  'in %s every kind is a title, a text with its figures, and a source',
  (language) => {
    const show = presenterIn(language)
    const alone = [
      { missing: everything.missing },
      { failedChecks: everything.failedChecks },
      { businesses: everything.businesses.slice(0, 1) },
      { stock: everything.stock },
      { forecast: everything.forecast },
      { events: everything.events },
    ]
    const texts = alone.flatMap((facts) =>
      findingsOf({ ...nothing, ...facts }).map((finding) => textOf(finding, show)),
    )
    expect(texts.length).toBe(8)
    for (const { title, text, source, section } of texts) {
      expect([title, text, source, section].map((words) => words.trim().length > 3)).toEqual(
        Array(4).fill(true),
      )
      expect(`${title} ${text}`).not.toMatch(/undefined|null|NaN/)
    }
  },
)

const stockToOrder = { currencies: ['USD'], recommended: 2, cost: 1_234.5, atRisk: 0, items: [] }

test.each(languages)(
  'in %s every finding on money names its currency, once for each amount',
  (language) => {
    const show = presenterIn(language)
    const { businesses } = everything
    const found = [
      ...findingsOf({ ...nothing, businesses: businesses.slice(0, 1) }),
      ...findingsOf({ ...nothing, stock: stockToOrder }),
      ...findingsOf({ ...nothing, forecast: everything.forecast }),
    ]
    const kinds = ['mover', 'loss', 'leaders', 'stock', 'forecast'] as const
    expect(new Set<string>(found.map(({ kind }) => kind))).toEqual(new Set<string>(kinds))
    for (const finding of found) {
      const { title, text } = textOf(finding, show)
      const words = `${title} ${text}`.replaceAll('\u00a0', ' ')
      const amounts = words.match(/\d[.,]\d\d\b(?![\d.,]*\s?%)/g) ?? []
      expect([finding.kind, words.split('USD').length - 1]).toEqual([finding.kind, amounts.length])
    }
  },
)

test('in Croatian a finding says what is missing and which checks failed in Croatian', () => {
  const show = presenterIn('hr')
  const asserts = ruleText({ code: 'tax_rate', values: {} }, 'en') ?? ''
  const facts = {
    ...nothing,
    missing: everything.missing,
    failedChecks: [{ business: 'One', asserts }],
  }
  const texts = findingsOf(facts).map((finding) => textOf(finding, show).text)
  expect(texts[0]).toStartWith('aw-service ne odgovara.')
  expect(texts[1]).toBe('One: Nijedna stopa poreza nije jednaka roku isporuke u danima.')
})
