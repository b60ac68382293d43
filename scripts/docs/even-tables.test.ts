import { expect, test } from 'bun:test'
import { evenTables } from './even-tables.ts'

test('padded cells lose their padding, empty ones keep one space, and \\| stays within its cell', () => {
  expect(evenTables('| A   | B  |\n| --- | ------- |\n|     | a \\| b |')).toBe(
    '| A | B |\n| --- | --- |\n| | a \\| b |',
  )
})

test('a table in a code block stays as it is', () => {
  expect(evenTables('```\n| A   |\n```')).toBe('```\n| A   |\n```')
})
