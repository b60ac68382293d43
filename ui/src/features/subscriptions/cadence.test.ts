import { expect, test } from 'bun:test'
import { scheduleText } from '../jobs/schedule-text.ts'
import { cronOf } from './cadence.ts'

test.each([
  ['daily', '07:30', '30 7 * * *', 'At 07:30, every day'],
  ['weekdays', '07:00', '0 7 * * 1-5', 'At 07:00, Monday through Friday'],
  ['weekly', '00:05', '5 0 * * 1', 'At 00:05, only on Monday'],
  ['monthly', '23:59', '59 23 1 * *', 'At 23:59, on day 1 of the month'],
] as const)('%s at %s is %s: %s', (cadence, time, cron, words) => {
  expect(cronOf(cadence, time)).toBe(cron)
  expect(scheduleText(cron, 'en')).toBe(words)
})
