import { expect, test } from 'bun:test'
import { moveColumn, orderedColumns } from './column-order.ts'

const columns = ['rank', 'name', 'spend', 'lines'].map((id) => ({ id }))
const ordered = (order: string) => orderedColumns(columns, order, 'name').map(({ id }) => id)

test('the column that names the row stands first, whatever the order', () => {
  expect(ordered('')).toEqual(['name', 'rank', 'spend', 'lines'])
  expect(ordered('spend,name')).toEqual(['name', 'spend', 'rank', 'lines'])
})
test('names of no column, and names twice, order nothing else', () => {
  expect(ordered('colour,lines,,lines')).toEqual(['name', 'lines', 'rank', 'spend'])
})
test('the last of 3 put on the first comes before it, the first put on the last comes after it', () => {
  const shown = orderedColumns(columns, '', 'name')
  expect(moveColumn(shown, 'lines', 'rank')).toBe('lines,rank,spend')
  expect(moveColumn(shown, 'rank', 'lines')).toBe('spend,lines,rank')
})
test('nothing goes before the column that names the row, which does not move', () => {
  const shown = orderedColumns(columns, '', 'name')
  expect(moveColumn(shown, 'spend', 'name')).toBe('spend,rank,lines')
  expect(moveColumn(shown, 'name', 'lines')).toBe('rank,spend,lines')
})
