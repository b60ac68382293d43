import { describe, expect, test } from 'bun:test'
import { keyEffect, pointsOf, type Selection } from './selection.ts'

const press = (key: string, shiftKey: boolean, selection: Selection | null = null, index = 5) =>
  keyEffect({ key, shiftKey }, { index, last: 9, selection, selects: true })

describe('keys on a chart of 10 points, at the sixth', () => {
  test('an arrow moves the point by one, Home and End to the ends, and none beyond them', () => {
    expect(press('ArrowLeft', false)).toEqual({ kind: 'point', index: 4 })
    expect(press('End', false)).toEqual({ kind: 'point', index: 9 })
    expect(press('ArrowRight', false, null, 9)).toEqual({ kind: 'point', index: 9 })
  })

  test('Shift and an arrow select from the point; twice to the left are points 3 to 5', () => {
    const once = press('ArrowLeft', true)
    expect(once).toEqual({ kind: 'select', selection: { anchor: 5, end: 4 } })
    const twice = press('ArrowLeft', true, { anchor: 5, end: 4 }, 4)
    expect(twice).toEqual({ kind: 'select', selection: { anchor: 5, end: 3 } })
    expect(pointsOf({ anchor: 5, end: 3 })).toEqual({ first: 3, last: 5 })
  })

  test('Enter commits a selection and means nothing without one; Escape leaves', () => {
    expect(press('Enter', false)).toBeUndefined()
    expect(press('Enter', false, { anchor: 1, end: 2 })).toEqual({ kind: 'commit' })
    expect(press('Escape', false)).toEqual({ kind: 'leave' })
  })

  test('a chart whose points cannot be selected leaves Shift, Enter and Escape alone', () => {
    const place = { index: 5, last: 9, selection: null, selects: false }
    expect(keyEffect({ key: 'ArrowLeft', shiftKey: true }, place)).toEqual({
      kind: 'point',
      index: 4,
    })
    expect(keyEffect({ key: 'Escape', shiftKey: false }, place)).toBeUndefined()
  })
})
