import { addDays } from '../../format/calendar-day.ts'
import type { Granularity } from '../../format/formats.ts'
import type { AwSalesHistory } from './requests.ts'

type Period = AwSalesHistory['data'][number]
type History = {
  readonly data: readonly Pick<Period, 'date'>[]
  readonly meta: Pick<AwSalesHistory['meta'], 'from' | 'to'> & {
    readonly parameters: Pick<AwSalesHistory['meta']['parameters'], 'granularity'>
  }
}
type Days = { readonly from: string; readonly to: string }

/** The days of each period by its date: to the day before the next one, and inside the window of the history. */
export function unitsOf({ data, meta: { from, to } }: History): ReadonlyMap<string, Days> {
  return new Map(
    data.map(({ date }, index) => {
      const next = data[index + 1]?.date
      const first = from !== null && date < from ? from : date
      return [date, { from: first, to: next === undefined ? (to ?? date) : addDays(next, -1) }]
    }),
  )
}

const weekDays = 7

/** The natural end of a period that begins on a day. */
function lastDayOf(date: string, granularity: Granularity): string {
  if (granularity === 'day') return date
  if (granularity === 'week') return addDays(date, weekDays - 1)
  const [year = 0, month = 0] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The first and the last period as far as they are covered, where that is not the whole of them. */
export function partialUnits(history: History): Days[] {
  const { granularity } = history.meta.parameters
  return [...unitsOf(history)].flatMap(([date, days]) =>
    days.from > date || days.to < lastDayOf(date, granularity) ? [days] : [],
  )
}
