import type { Formats, Granularity } from '../../format/formats.ts'
import type { Messages } from '../../i18n/en.ts'

/** A period by the name a reader would give it: a date, the week of a Monday, or a month. */
export function periodName(
  isoDate: string,
  granularity: Granularity,
  m: Messages,
  f: Formats,
): string {
  if (granularity === 'month') return f.month(isoDate)
  return granularity === 'week' ? m.history.weekOf(f.date(isoDate)) : f.date(isoDate)
}
