/** How often something is sent, as people say it; `other` is any schedule of five cron fields. */
export const cadences = ['daily', 'weekdays', 'weekly', 'monthly', 'other'] as const
export type Cadence = (typeof cadences)[number]

/** Fields after minute and hour (POSIX crontab): day of month, month, day of week; 1 is Monday. */
const days: Readonly<Record<Exclude<Cadence, 'other'>, string>> = {
  daily: '* * *',
  weekdays: '* * 1-5',
  weekly: '* * 1',
  monthly: '1 * *',
}

/** The schedule of a cadence at a time such as `07:30`. */
export function cronOf(cadence: Exclude<Cadence, 'other'>, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${minute} ${hour} ${days[cadence]}`
}
