import { expect, test } from 'bun:test'
import { sparklineLines } from './sparkline-lines.ts'

test('0, 10 and 5 are one line: from the bottom, 18, to the top, 1, and to the middle, 9.5', () => {
  expect(sparklineLines([0, 10, 5])).toEqual(['0,18 50,1 100,9.5'])
})

test('a gap is no zero: 4, nothing, 4, 4 are a point and a line at the top', () => {
  expect(sparklineLines([4, null, 4, 4])).toEqual(['0,1', `${200 / 3},1 100,1`])
})

test('without values there is no line', () => {
  expect(sparklineLines([])).toEqual([])
  expect(sparklineLines([null])).toEqual([])
})
