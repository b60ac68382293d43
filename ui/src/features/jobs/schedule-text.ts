import 'cronstrue/locales/hr'
import cronstrue from 'cronstrue'

/** A schedule in words: `0 2 * * *` is `At 02:00, every day`. A text that is no schedule stays as it is. */
export function scheduleText(cron: string, locale: 'en' | 'hr'): string {
  const [, hours] = cron.split(' ')
  // What runs every hour runs every day.
  const verbose = hours !== '*'
  try {
    return cronstrue.toString(cron, { locale, use24HourTimeFormat: true, verbose })
  } catch {
    return cron
  }
}
