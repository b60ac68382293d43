import { describe, expect, test } from 'bun:test'
import { awSales } from '@otel-bi/contract/metrics/aw-sales'
import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import { metricModels } from '@otel-bi/contract/metrics/models'
import {
  chooseMeasure,
  filtersBeside,
  grainFor,
  hierarchiesOf,
  tilesOf,
  toggleMember,
} from './exploration.ts'

const asked = (search: string) => knownQuestion(awSales, search).question

describe('a click on a member', () => {
  test('filters to it, a second member joins it, and both taken away leave no filter', () => {
    const none = asked('')
    const france = { ...none, where: toggleMember(none, 'country', 'France') }
    expect(france.where).toEqual([{ kind: 'one_of', dimension: 'country', values: ['France'] }])
    const two = { ...none, where: toggleMember(france, 'country', 'Germany') }
    expect(two.where).toEqual([
      { kind: 'one_of', dimension: 'country', values: ['France', 'Germany'] },
    ])
    const one = { ...none, where: toggleMember(two, 'country', 'France') }
    expect(toggleMember(one, 'country', 'Germany')).toEqual([])
  })

  test('leaves its own board whole: of filters on country and channel, country’s board has channel', () => {
    const question = asked('where=country:France&where=channel:internet')
    expect(filtersBeside(question, 'country')).toEqual([
      { kind: 'one_of', dimension: 'channel', values: ['internet'] },
    ])
  })
})

test('tiles keep the order of the model, whichever measure is first', () => {
  const question = { ...asked(''), measures: chooseMeasure(awSales, asked(''), 'units') }
  expect(question.measures).toEqual(['units', 'revenue', 'orders', 'gross_margin'])
  expect(tilesOf(awSales, question)).toEqual(['revenue', 'orders', 'units', 'gross_margin'])
})

test('every dimension of every model stands in exactly one hierarchy', () => {
  for (const model of [...metricModels.aw, ...metricModels.wwi]) {
    const placed = hierarchiesOf(model).flat()
    expect(placed.sort()).toEqual(Object.keys(model.dimensions).sort())
  }
})

test('31 days are shown by day, a quarter by week, a year by month, ten years by quarter', () => {
  expect(grainFor({ from: '2013-12-01', to: '2013-12-31' })).toBe('day')
  expect(grainFor('last_quarter')).toBe('week')
  expect(grainFor('last_365_days')).toBe('month')
  expect(grainFor({ from: '2004-01-01', to: '2013-12-31' })).toBe('quarter')
})

describe('a link that names what the model does not have', () => {
  test('shows the rest: revenue stays, pigeons and planet are named as unknown', () => {
    const { question, unknown } = knownQuestion(
      awSales,
      'measures=revenue,pigeons&where=planet:Mars&where=country:France',
    )
    expect(question.measures).toEqual(['revenue'])
    expect(question.where).toHaveLength(1)
    expect(unknown).toEqual([
      { kind: 'measure', word: 'pigeons' },
      { kind: 'dimension', word: 'planet' },
    ])
  })

  test.each(['limit=many', 'limit=-1', 'limit=99999999', 'order=-planet', 'grain=eon'])(
    '%s is as if it were not there',
    (search) => expect(asked(search)).toEqual(asked('')),
  )

  test('from without to is said, and the question is the default one', () => {
    const { question, unknown } = knownQuestion(awSales, 'from=2013-01-01&measures=orders')
    expect(question).toEqual(asked(''))
    expect(unknown.map(({ kind }) => kind)).toEqual(['words'])
  })
})
