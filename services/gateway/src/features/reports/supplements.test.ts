import { expect, test } from 'bun:test'
import { supplementCalls } from './supplements.ts'

test('without a section there is nothing to ask besides it', () => {
  expect(supplementCalls({}, { days_back: '90' })).toEqual({})
})
