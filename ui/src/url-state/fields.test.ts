import { describe, expect, test } from 'bun:test'
import { choiceField, integerField, textField } from './fields.ts'

describe('fields of the address', () => {
  test('a choice is one of its words and nothing else', () => {
    const { read } = choiceField('channel', ['all', 'reseller'], 'all')
    expect(['reseller', 'pigeon', 'ALL', ''].map(read)).toEqual([
      'reseller',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a whole number from 1 to 365 is written with digits only', () => {
    const { read } = integerField('horizon_days', 30, { min: 1, max: 365 })
    expect(['1', '365', '0', '366', '1e2', '-5', ' 5', ''].map(read)).toEqual([
      1,
      365,
      ...Array(6).fill(undefined),
    ])
  })

  test('of a text of 10,000 characters the first 200 are read', () => {
    expect(textField('search').read('x'.repeat(10_000))).toBe('x'.repeat(200))
  })
})
