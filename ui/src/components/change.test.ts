import { describe, expect, test } from 'bun:test'
import { changeOf, directionOf } from './change.ts'

describe('directionOf', () => {
  test('a loss that shrinks from −200 to −100 went up', () => {
    expect(directionOf(-100, -200)).toBe('up')
  })
  test('from 5 to 3 is down, from 3 to 3 is flat', () => {
    expect(directionOf(3, 5)).toBe('down')
    expect(directionOf(3, 3)).toBe('flat')
  })
  test('without an earlier figure there is no direction', () => {
    expect(directionOf(3, null)).toBe('flat')
  })
})

describe('changeOf', () => {
  test('from 80 to 100 the change of 0.25 is said as it is', () => {
    expect(changeOf({ current: 100, previous: 80, change: 0.25 })).toEqual({
      kind: 'ratio',
      value: 0.25,
    })
  })
  test('from −200 to 50 the difference of 250 is said, not a change of −125 %', () => {
    expect(changeOf({ current: 50, previous: -200, change: -1.25 })).toEqual({
      kind: 'difference',
      value: 250,
    })
  })
  test('a change the API does not give is not made up', () => {
    expect(changeOf({ current: 50, previous: 0, change: null })).toEqual({ kind: 'none' })
  })
})
