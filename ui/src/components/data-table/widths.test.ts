import { expect, test } from 'bun:test'
import { readWidths, writeWidths } from './widths.ts'

test('widths are read as they were written, from 48 to 800 pixels', () => {
  const text = writeWidths(readWidths('supplier:180'), 'spend', 12.4)
  expect(text).toBe('supplier:180,spend:48')
  expect([...readWidths(writeWidths(readWidths(text), 'supplier', 9_000))]).toEqual([
    ['spend', 48],
    ['supplier', 800],
  ])
})
test('null takes a width back, and nonsense is none', () => {
  expect(writeWidths(readWidths('supplier:180'), 'supplier', null)).toBe('')
  expect([...readWidths('a,b:x,c:-1,:,d:90')]).toEqual([['d', 90]])
})
