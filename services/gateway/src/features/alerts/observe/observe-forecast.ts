import { type Point, verdictOf } from '@otel-bi/analytics/alerts/condition'
import { type ComparedDay, daysToCompare } from '@otel-bi/analytics/alerts/forecast-comparison'
import { hasEnoughData } from '@otel-bi/analytics/anomalies/enough-data'
import { change } from '@otel-bi/analytics/change'
import type { DailySeries } from '@otel-bi/analytics/forecast/series'
import { NotObservable, type ObserveDeps, type ObservedInstance, type Recent } from './observed.ts'

export type Unit = Point & { readonly to: string }
export type Instance = {
  readonly key: string
  readonly label: string
  readonly units: readonly Unit[]
}

type Asked = {
  /** Whether a day without a value is 0: of a sum or a count. */
  readonly addsUp: boolean
  readonly isRatio: boolean
  /** On which side of the interval a day is in breach. */
  readonly side: 'either' | 'above' | 'below'
  /** Days that are judged. */
  readonly units: number
  /** Names the question and the version of its data. */
  readonly key: string
}

/** A year of weeks: on half of its days a series must have a value. */
const judgedDays = 364
/** Days that a picture shows. */
const daysShown = 60

/**
 * Judges the days of each member by the intervals that a rolling forecast of its own days gave them beforehand.
 * @throws NotObservable when no member has a history that can be forecast from.
 */
export async function observeForecast(
  instances: readonly Instance[],
  { addsUp, isRatio, side, units, key }: Asked,
  timeOf: (unit: Unit) => Date,
  { compare }: ObserveDeps,
): Promise<ObservedInstance[]> {
  const able = instances.filter(({ units: days }) => canForecast(days))
  if (able.length === 0) throw new NotObservable(needed(instances))
  const series = able.map(({ units: days }) => dailySeries(days, addsUp))
  const compared = await compare(key, { series, maxDays: Math.max(units, daysShown) })
  return able.map(({ key, label, units: days }, n): ObservedInstance => {
    const byDate = new Map(days.map((day) => [day.from, day]))
    const checks = (compared[n] ?? []).flatMap((day) => {
      const unit = byDate.get(day.date)
      return unit ? [{ ...judgeDay(unit, day, { side, addsUp, isRatio }), at: timeOf(unit) }] : []
    })
    const points = (compared[n] ?? []).slice(-daysShown).map(pointOf)
    return { key, label, checks: checks.slice(-units), recent: { isRatio, points } }
  })
}

const pointOf = ({
  date,
  actual,
  expected,
  lower,
  upper,
}: ComparedDay): Recent['points'][number] => ({
  date,
  value: actual,
  reference: expected,
  inner: [lower, upper],
})

function judgeDay(
  { from, value: known }: Unit,
  { expected, lower, upper }: ComparedDay,
  { side, addsUp, isRatio }: Pick<Asked, 'side' | 'addsUp' | 'isRatio'>,
) {
  const value = known ?? (addsUp ? 0 : null)
  const plain = { mark: from, value, reference: expected }
  if (value === null) return { ...plain, change: null, verdict: 'unknown' as const }
  // Of a ratio, the difference in percentage points.
  const ratio = isRatio ? value - expected : change(value, expected)
  const isOutside = (side !== 'below' && value > upper) || (side !== 'above' && value < lower)
  return { ...plain, change: ratio === null ? null : ratio * 100, verdict: verdictOf(isOutside) }
}

/** A day without a sale is 0; a ratio or a balance without one is the day's before. */
function dailySeries(units: readonly Unit[], addsUp: boolean): DailySeries {
  let latest = 0
  const values = units.map(({ value }) => {
    latest = value ?? (addsUp ? 0 : latest)
    return latest
  })
  return { start: units[0]?.from ?? '', values }
}

function canForecast(units: readonly Unit[]): boolean {
  if (units.length < daysToCompare) return false
  const values = units.map(({ value }) => value ?? 0)
  return hasEnoughData({ start: units[0]?.from ?? '', values }, judgedDays)
}

function needed(instances: readonly Instance[]): string {
  const longest = Math.max(...instances.map(({ units }) => units.length))
  if (longest < daysToCompare)
    return `A forecast needs ${daysToCompare} days of history, 22 weeks; the question has ${longest}. Watch it with another condition until then.`
  return 'A forecast needs a value other than 0 on at least half of the last 364 days; no series of the question has that. Watch a larger part, or use another condition.'
}
