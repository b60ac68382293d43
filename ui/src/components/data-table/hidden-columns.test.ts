import { expect, test } from 'bun:test'
import { shownColumns, toggleHidden } from './hidden-columns.ts'

const columns = ['supplier', 'lines', 'spend'].map((id) => ({ id }))
const shown = (hidden: string) => shownColumns(columns, hidden, 'supplier').map(({ id }) => id)

test('of supplier, lines and spend, lines is hidden: 2 of 3 are left', () => {
  expect(shown('lines')).toEqual(['supplier', 'spend'])
})
test('the column that names the row stays, and names of no column hide nothing', () => {
  expect(shown('supplier,colour,,')).toEqual(['supplier', 'lines', 'spend'])
})
test('toggling a column twice leaves the URL as it was', () => {
  expect(toggleHidden('', 'lines')).toBe('lines')
  expect(toggleHidden('lines', 'spend')).toBe('lines,spend')
  expect(toggleHidden(toggleHidden('lines', 'spend'), 'spend')).toBe('lines')
})
