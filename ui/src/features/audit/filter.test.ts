import { expect, test } from 'bun:test'
import { auditFilter } from './filter.ts'

const nothing = { domain: '', action: '', actor: '', outcome: '' as const, from: '', to: '' }

test('nothing chosen filters by nothing', () => {
  expect(auditFilter(nothing)).toEqual({})
})

test('from and to on the same day are that whole day: 86 399 999 ms', () => {
  const { from, to } = auditFilter({ ...nothing, from: '2026-01-31', to: '2026-01-31' })
  expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(86_399_999)
})

test('words are passed on as they are', () => {
  expect(auditFilter({ ...nothing, domain: 'aw', actor: 'ana', outcome: 'denied' })).toEqual({
    domain: 'aw',
    actor: 'ana',
    outcome: 'denied',
  })
})
