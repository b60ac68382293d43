import { describe, expect, test } from 'bun:test'
import { awSales } from '@otel-bi/contract/metrics/aw-sales'
import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import { intoMember, levelBelow, trailOf, upTo } from './drill.ts'

const asked = (search: string) => knownQuestion(awSales, search).question
const france = asked('where=group:Europe&where=country:France&where=channel:internet')

describe('from a group down to its territories', () => {
  test('country is below group, territory below country, and nothing below territory', () => {
    expect(['group', 'country', 'territory'].map((name) => levelBelow(awSales, name))).toEqual([
      'country',
      'territory',
      undefined,
    ])
  })

  test('the way to the territories of France is Europe and France', () => {
    expect(trailOf(awSales, france, 'territory')).toEqual([
      { level: 'group', keys: ['Europe'] },
      { level: 'country', keys: ['France'] },
    ])
    expect(trailOf(awSales, asked(''), 'territory')).toEqual([])
  })

  test('into Germany alone, where France was chosen; the channel stays', () => {
    expect(intoMember(france, 'country', 'Germany')).toEqual([
      ...asked('where=group:Europe&where=channel:internet&where=country:Germany').where,
    ])
  })

  test('up to the countries France goes and Europe stays; up to the groups both go', () => {
    expect(upTo(awSales, france, 'country')).toEqual(
      asked('where=group:Europe&where=channel:internet').where,
    )
    expect(upTo(awSales, france, 'group')).toEqual(asked('where=channel:internet').where)
  })
})
