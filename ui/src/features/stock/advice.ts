import type { Formats } from '../../format/formats.ts'
import type { stockMessages } from './messages.ts'
import type { StockItem } from './requests.ts'

type Advised = Pick<
  StockItem,
  'action' | 'recommended_units' | 'on_order' | 'ordered_on' | 'expected_on' | 'overdue_days'
>

/** What to do about an item, as a sentence. */
export function adviceOf(
  item: Advised,
  { advice }: (typeof stockMessages)['en'],
  formats: Formats,
): string {
  if (item.action === 'order') return advice.order(formats.count(item.recommended_units))
  const { ordered_on: ordered, expected_on: expected } = item
  if (item.action === 'none' || ordered === null || expected === null) return advice.none
  const units = formats.count(item.on_order)
  if (item.action === 'wait') return advice.wait(units, formats.date(expected))
  const late =
    item.overdue_days > 0
      ? advice.overdue(formats.days(item.overdue_days))
      : advice.tooLate(formats.date(expected))
  return advice.chase(formats.date(ordered), units, late)
}
