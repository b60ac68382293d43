import type { DailySeries } from '../forecast/series.ts'
import { addDays, daysBetween, type IsoDate } from '../window.ts'
import { type Explanation, explainBy } from './explanation.ts'
import { rollingForecasts } from './rolling-forecast.ts'

/** What was forecast for a day before it came. */
export interface Expectation {
  readonly expected: number
  readonly lower: number
  readonly upper: number
}

type AnomalySource = 'stored_forecast' | 'backtest'

/** A day whose value lies outside the 95 % interval that was forecast for it. Amounts are in the unit of the series. */
export interface Anomaly extends Expectation {
  readonly date: IsoDate
  /** First day of the unbroken run of open days that left their intervals on the same side. */
  readonly since: IsoDate
  readonly direction: 'above' | 'below'
  readonly actual: number
  /**
   * Distance from the expected value in standard deviations: the interval's half width on that side counts as 1.96 of
   * them, as under a normal distribution. `null` where the interval has no width.
   */
  readonly z: number | null
  readonly explanation: Explanation | null
  readonly source: AnomalySource
}

export interface Review {
  /** First and last day that were compared with a forecast; null when the series is too short for one. */
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null
  /** Days compared and not explained by anything known, and how many of them left their interval. */
  readonly unexplained: { readonly days: number; readonly outside: number }
  /** Days known to be of batches. */
  readonly batchDays: readonly IsoDate[]
  /** In time order. */
  readonly anomalies: readonly Anomaly[]
}

export interface ReviewRequest {
  /** Days to compare at most, counted back from the end. */
  readonly maxDays: number
  /** Forecasts that were stored before the day they are for. Without one, the rolling backtest stands in. */
  readonly stored: Readonly<Record<IsoDate, Expectation>>
  /** Further days known to be of batches. */
  readonly batchDays: readonly IsoDate[]
}

/** The season of daily values: a week. */
const SEASON = 7
/** Half width of a 95 % interval of the normal distribution, in standard deviations. */
const NORMAL_95 = 1.96

/** Compares each day of a series with the interval that was forecast for it beforehand. */
export function reviewSeries(series: DailySeries, request: ReviewRequest): Review {
  const { start, values } = series
  const folds = rollingForecasts(values, SEASON, request.maxDays)
  const known = new Set(request.batchDays.map((date) => daysBetween(start, date)))
  const { explain, batchDays } = explainBy(values, SEASON, folds, known)
  const compared = folds.flatMap((fold) =>
    fold.expected.map((expected, i): Compared => {
      const day = fold.origin + i
      const date = addDays(start, day)
      const stored = request.stored[date]
      const { lower, upper } = fold.interval95[i] ?? { lower: expected, upper: expected }
      const expectation = stored ?? { expected, lower, upper }
      const source: AnomalySource = stored ? 'stored_forecast' : 'backtest'
      const actual = values[day] ?? 0
      const explanation = explain(day, fold)
      return {
        date,
        actual,
        ...expectation,
        side: sideOf(actual, expectation),
        explanation,
        source,
      }
    }),
  )
  const unexplained = compared.filter(({ explanation }) => explanation === null)
  const [first, last] = [compared.at(0), compared.at(-1)]
  return {
    days: first && last ? { from: first.date, to: last.date } : null,
    unexplained: {
      days: unexplained.length,
      outside: unexplained.filter(({ side }) => side !== null).length,
    },
    batchDays: [...batchDays].map((day) => addDays(start, day)),
    anomalies: runsOf(compared),
  }
}

type Compared = Omit<Anomaly, 'since' | 'direction' | 'z'> & {
  readonly side: Anomaly['direction'] | null
}

const sideOf = (actual: number, { lower, upper }: Expectation): Compared['side'] =>
  actual > upper ? 'above' : actual < lower ? 'below' : null

/** The days outside, each with the first day of its run; a closed day within its interval breaks no run. */
function runsOf(compared: readonly Compared[]): Anomaly[] {
  const found: Anomaly[] = []
  let run: { readonly since: IsoDate; readonly side: Compared['side'] } | undefined
  for (const { side, ...day } of compared) {
    if (side === null) {
      if (day.explanation !== 'closed_day') run = undefined
      continue
    }
    if (run?.side !== side) run = { since: day.date, side }
    found.push({ ...day, since: run.since, direction: side, z: zOf(day) })
  }
  return found
}

function zOf({ actual, expected, lower, upper }: Expectation & { readonly actual: number }) {
  const halfWidth = actual > expected ? upper - expected : expected - lower
  return halfWidth > 0 ? (NORMAL_95 * (actual - expected)) / halfWidth : null
}
