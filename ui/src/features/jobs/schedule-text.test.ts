import { expect, test } from 'bun:test'
import { jobSchedules } from '@otel-bi/contract/job-schedules'
import { scheduleText } from './schedule-text.ts'

test('0 2 * * * is at 02:00, every day, in both languages', () => {
  expect(scheduleText('0 2 * * *', 'en')).toBe('At 02:00, every day')
  expect(scheduleText('0 2 * * *', 'hr')).toBe('U 02:00, svaki dan')
})
test('30 * * * * is half past every hour, without a word of the day', () => {
  expect(scheduleText('30 * * * *', 'en')).toBe('At 30 minutes past the hour')
  expect(scheduleText('0 * * * *', 'en')).toBe('Every hour')
  expect(scheduleText('0 * * * *', 'hr')).toBe('Svaki sat')
})
test('every schedule of the contract has words of its own', () => {
  for (const { cron } of jobSchedules)
    for (const locale of ['en', 'hr'] as const)
      expect(scheduleText(cron, locale)).toMatch(/^[A-ZČŠŽ]/)
})
test('what is no schedule stays as it is', () => {
  expect(scheduleText('whenever', 'en')).toBe('whenever')
})
