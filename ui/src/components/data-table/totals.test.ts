import { expect, test } from 'bun:test'
import type { Column } from './column.ts'
import { hasTotals, totalOf } from './totals.ts'

type Row = { readonly units: number | null; readonly price: number }
const units: Column<Row> = {
  id: 'units',
  title: 'Units',
  kind: 'integer',
  adds: true,
  value: (row) => row.units,
}
const price: Column<Row> = { id: 'price', title: 'Price', kind: 'money', value: (row) => row.price }
const rows = [
  { units: 2, price: 5 },
  { units: null, price: 7 },
  { units: 3, price: 9 },
]

test('2, nothing and 3 units are 5; prices do not add up', () => {
  expect(totalOf(units, rows)).toBe(5)
  expect(totalOf(price, rows)).toBeNull()
  expect(totalOf(units, rows.slice(1, 2))).toBeNull()
})
test('a single row, and columns that do not add up, have no totals', () => {
  expect([
    hasTotals([units], rows),
    hasTotals([units], rows.slice(1, 2)),
    hasTotals([price], rows),
  ]).toEqual([true, false, false])
})
