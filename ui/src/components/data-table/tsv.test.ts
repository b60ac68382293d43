import { expect, test } from 'bun:test'
import { createFormats } from '../../format/formats.ts'
import type { Column } from './column.ts'
import { tsvOf } from './tsv.ts'

type Item = { name: string; revenue: number | null; share: number }
const columns: Column<Item>[] = [
  { id: 'name', title: 'Name', kind: 'text', value: ({ name }) => name },
  { id: 'revenue', title: 'Revenue', kind: 'money', value: ({ revenue }) => revenue },
  { id: 'share', title: 'Share', kind: 'ratio', value: ({ share }) => share },
]

test('1,234,567.89 and 12.5 % keep every digit: 1234567.89 and 0.125, with a comma in Croatian', () => {
  const rows = [{ name: 'Mask', revenue: 1_234_567.89, share: 0.125 }]
  expect(tsvOf(columns, rows, createFormats('en-GB'))).toBe(
    'Name\tRevenue\tShare\nMask\t1234567.89\t0.125',
  )
  expect(tsvOf(columns, rows, createFormats('hr'))).toBe(
    'Name\tRevenue\tShare\nMask\t1234567,89\t0,125',
  )
})
test('a cell stays one cell, nothing is empty, and a formula is text', () => {
  const rows = [{ name: '=1+1\there\nand there', revenue: null, share: -0.5 }]
  expect(tsvOf(columns, rows, createFormats('en-GB'))).toBe(
    "Name\tRevenue\tShare\n'=1+1 here and there\t\t-0.5",
  )
})
