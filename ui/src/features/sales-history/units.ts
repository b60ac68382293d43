import { addDays } from '../../format/calendar-day.ts'
import type { AwSalesHistory } from './requests.ts'

type Days = { readonly from: string; readonly to: string }

/** The days of each period by its date: to the day before the next one, and inside the window of the history. */
export function unitsOf({ data, meta: { from, to } }: AwSalesHistory): ReadonlyMap<string, Days> {
  return new Map(
    data.map(({ date }, index) => {
      const next = data[index + 1]?.date
      const first = from !== null && date < from ? from : date
      return [date, { from: first, to: next === undefined ? (to ?? date) : addDays(next, -1) }]
    }),
  )
}
