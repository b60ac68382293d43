import { expect, test } from 'bun:test'
import type { Column } from './column.ts'
import { hasTotals, sumBelow, summedRows, totalOf } from './totals.ts'

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

test('sums of all rows are a total; of 12 that a search found, or of the first 1,000, they say of how many', () => {
  expect(summedRows(606, 606, undefined)).toBeNull()
  expect(summedRows(12, 606, undefined)).toBe(12)
  expect(summedRows(1_000, 1_000, undefined)).toBe(1_000)
  expect(summedRows(1_000, 1_000, { units: 7 })).toBeNull()
})

test('beside the server’s sums of all rows no column has one of the first 1,000 alone', () => {
  const many = Array.from({ length: 1_000 }, () => ({ units: 1, price: 2 }))
  expect(sumBelow(units, many, { units: 5_000 })).toBe(5_000)
  expect(sumBelow(units, many, { price: 1 })).toBeNull()
  expect(sumBelow(units, many.slice(1), { price: 1 })).toBe(999)
  expect(sumBelow(units, many, undefined)).toBe(1_000)
})
