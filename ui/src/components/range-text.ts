import { addDays } from '../format/calendar-day.ts'
import type { Formats } from '../format/formats.ts'
import type { Messages } from '../i18n/en.ts'
import { longestRange } from '../url-state/shared-fields.ts'

export type Days = { readonly from: string | null; readonly to: string | null }

/**
 * A window in the reader's words; null when there is none. The longest window begins before the data do,
 * so its first day is left out.
 */
export function rangeText({ from, to }: Days, formats: Formats, messages: Messages): string | null {
  if (from === null || to === null) return null
  if (longestWindow(to) >= from) return messages.longestRange(formats.date(to))
  return formats.dateRange(from, to)
}

/** The first day of the longest window that ends on a day. */
const longestWindow = (to: string) => addDays(to, 1 - longestRange)
