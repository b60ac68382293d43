import { describe, expect, test } from 'bun:test'
import { firstStep, placeOf, stepTo } from './steps.ts'

const walk = (...places: string[]) => places.reduce(stepTo, firstStep('/'))

describe('steps', () => {
  test('undo of b leads to a, and redo to b again', () => {
    const steps = walk('/a', '/b')
    expect(steps).toEqual({ past: ['/', '/a'], now: '/b', future: [] })
    const undone = stepTo(steps, '/a')
    expect(undone).toEqual({ past: ['/'], now: '/a', future: ['/b'] })
    expect(stepTo(undone, '/b')).toEqual(steps)
  })

  test('a new choice after an undo ends what could be redone', () => {
    expect(walk('/a', '/b', '/a', '/c')).toEqual({ past: ['/', '/a'], now: '/c', future: [] })
  })

  test('what stays where it is takes no step, and of 150 steps 100 can be undone', () => {
    expect(walk('/a', '/a').past).toEqual(['/'])
    expect(walk(...Array.from({ length: 150 }, (_, index) => `/${index}`)).past).toHaveLength(100)
  })

  test('typing into the search of a table is no step', () => {
    expect(placeOf('/explore', '?range=all&rows_search=li')).toBe('/explore?range=all')
    expect(placeOf('/explore', '?rows_search=li')).toBe('/explore')
  })
})
