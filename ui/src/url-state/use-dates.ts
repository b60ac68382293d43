import { useLocation, useSearchParams } from '@solidjs/router'
import { type Accessor, createMemo } from 'solid-js'
import { useConfig } from '../config/Config.tsx'
import {
  carriedDates,
  comparisonOf,
  type Dates,
  dateParameters,
  daysOfRange,
  readDates,
  windowOf,
} from './dates.ts'

/** What a page of Explore keeps of the days that it shows: a zoom, and the cell whose rows are open. */
const partsOfDays = ['zoom_from', 'zoom_to', 'cell_from', 'cell_to', 'cell'] as const

/** The dates in the URL, and the way to choose others: each choice is a step of the history. */
export function useDates(): [Accessor<Dates>, (dates: Dates) => void] {
  const [params, setParams] = useSearchParams()
  const dates = createMemo(() => readDates(params))
  const choose = (next: Dates) => {
    const chosen: Record<string, string | undefined> = {}
    for (const name of partsOfDays) chosen[name] = undefined
    for (const name of dateParameters) {
      const value = next[name]
      chosen[name] = value === undefined ? undefined : String(value)
    }
    setParams(chosen)
  }
  return [dates, choose]
}

/** The dates as the API is asked for them: by default as many days as the gateway is configured with. */
export function useAskedDates(): Accessor<Dates> {
  const [dates] = useDates()
  const { history_days } = useConfig().defaults
  return createMemo(() => {
    const window = windowOf(dates())
    const asked = Object.keys(window).length > 0 ? window : { days_back: history_days }
    return { ...asked, ...comparisonOf(dates()) }
  })
}

/** The days that a forecast of demand looks back: those of the URL where it counts days, else the default. */
export function useDaysBack(): Accessor<number> {
  const [dates] = useDates()
  const { history_days } = useConfig().defaults
  return () => daysOfRange(dates()) ?? history_days
}

/** A path with the dates of this page carried along. */
export function useCarried(): (path: string) => string {
  const location = useLocation()
  return (path) => {
    const [plain = '', hash] = path.split('#')
    const carried = plain.includes('?') ? '' : carriedDates(location.search)
    return `${plain}${carried}${hash === undefined ? '' : `#${hash}`}`
  }
}
