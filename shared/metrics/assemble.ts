import { change, ratio } from '@otel-bi/analytics/change'
import { roundMoney, roundRatio, roundTo } from '@otel-bi/analytics/money'
import { clipWindow, coverage, type IsoDate, type Window } from '@otel-bi/analytics/window'
import type { MetricRow, MetricValues } from '@otel-bi/contract/metrics/answer'
import type { Measure, MetricModel } from '@otel-bi/contract/metrics/model'
import { before } from './aggregate.ts'
import { bucketStart } from './bucket.ts'
import { endOf, unitsOf } from './calendar.ts'
import type { Plan } from './plan.ts'

type DataRow = Readonly<Record<string, unknown>>
type Values = Record<string, number | null>

/** The rows and totals of an answer, from what the two statements returned. */
export type Assembled = {
  readonly rows: MetricRow[]
  readonly totals: MetricValues
  /** Whether there were more members than the limit, and no row for the others. */
  readonly truncated: boolean
}

/**
 * Turns aggregated rows into the answer: ratios from sums, the change against the comparison, the share of the total,
 * a row for each unit of time that has data, and values rounded as they are written.
 */
export function assemble(
  model: MetricModel,
  plan: Plan,
  rows: readonly DataRow[] | null,
  [total = {}]: readonly DataRow[],
): Assembled {
  const read = reader(model, plan, total)
  const totals = read(total)
  if (rows === null) return { rows: [rowOf(plan, {}, null, totals)], totals, truncated: false }
  const { by, grain, limit, others } = plan.question
  const shown = others
    ? rows
    : rows.filter(({ place }) => place === undefined || Number(place) <= limit)
  const truncated = shown.length < rows.length
  const ordered = [...shown].sort((one, other) => placeOf(one) - placeOf(other))
  if (grain === null)
    return { rows: ordered.map((row) => rowOf(plan, row, null, read(row))), totals, truncated }
  const members = by.length === 0 ? [ordered] : groupByPlace(ordered)
  return { rows: members.flatMap((cells) => seriesOf(plan, cells, read)), totals, truncated }
}

/** Shown members in their order, all others last. */
const placeOf = ({ place }: DataRow) =>
  place === undefined ? 0 : Number(place) || Number.MAX_SAFE_INTEGER

const groupByPlace = (rows: readonly DataRow[]): DataRow[][] => [
  ...Map.groupBy(rows, ({ place }) => place).values(),
]

type Read = (row: DataRow) => MetricValues

function reader(model: MetricModel, plan: Plan, total: DataRow): Read {
  const { question, comparison, window, data } = plan
  const hasCurrent = coverage(window, data) !== 'none'
  const hasBefore = comparison !== null && coverage(comparison, data) !== 'none'
  const measured = question.measures.map((name) => [name, measureOf(model, name)] as const)
  return (row) => {
    const current: Values = {}
    const previous: Values = {}
    const changes: Values = {}
    const share: Values = {}
    for (const [name, measure] of measured) {
      const now = hasCurrent ? readMeasure(measure, name, row, (atom) => atom) : null
      const then = hasBefore ? readMeasure(measure, name, row, before) : null
      current[name] = rounded(measure, now)
      previous[name] = rounded(measure, then)
      changes[name] = changeOf(measure, now, then)
      share[name] = shareOf(
        plan,
        measure,
        now,
        readMeasure(measure, name, total, (atom) => atom),
      )
    }
    return {
      values: current,
      comparison: comparison ? previous : null,
      change: comparison ? changes : null,
      share,
    }
  }
}

function measureOf({ id, measures }: MetricModel, name: string): Measure {
  const measure = measures[name]
  if (!measure) throw new TypeError(`${id} has no measure ${name}`)
  return measure
}

function readMeasure(
  { aggregate }: Measure,
  name: string,
  row: DataRow,
  column: (atom: string) => string,
): number | null {
  const read = (atom: string) => Number(row[column(atom)] ?? 0)
  return aggregate.kind === 'ratio' ? ratio(read(aggregate.of), read(aggregate.per)) : read(name)
}

/** A change of a ratio is a difference, in points of that ratio; of anything else, a fraction of what it was. */
function changeOf({ aggregate, format }: Measure, now: number | null, then: number | null) {
  if (aggregate.kind === 'ratio' && format === 'ratio')
    return now === null || then === null ? null : roundRatio(now - then)
  return roundRatio(change(now, then))
}

/** Of the total, where values add up to it: balances do over members, and not over time. */
function shareOf(
  { question }: Plan,
  { aggregate }: Measure,
  value: number | null,
  total: number | null,
) {
  const isPart = aggregate.kind === 'sum' || (aggregate.kind === 'last' && question.grain === null)
  return isPart ? roundRatio(ratio(value, total)) : null
}

function rounded({ format }: Measure, value: number | null): number | null {
  if (value === null) return null
  if (format === 'money') return roundMoney(value)
  return format === 'ratio' ? roundRatio(value) : roundTo(value, 6)
}

const keyOf = (value: unknown): string | number =>
  typeof value === 'number' ? value : String(value ?? '')

type Unit = { readonly from: IsoDate; readonly to: IsoDate; readonly partial: boolean } | null

function rowOf({ question }: Plan, row: DataRow, unit: Unit, values: MetricValues): MetricRow {
  const others = Number(row.place ?? 1) === 0
  const members = question.by.map((name) => [
    name,
    others ? null : { key: keyOf(row[name]), label: String(row[`${name}_label`] ?? '') },
  ])
  return { period: unit, members: Object.fromEntries(members), others, ...values }
}

/**
 * One row for each unit of the current window, each beside the unit in the same place of the comparison's window:
 * the third month with the third month.
 */
function seriesOf(plan: Plan, cells: readonly DataRow[], read: Read): MetricRow[] {
  const { comparison, question, window } = plan
  const { grain } = question
  if (grain === null) return []
  const byStart = new Map(cells.map((row) => [bucketStart(grain, keyOf(row.bucket)), row]))
  const member = cells[0] ?? {}
  const units = unitsIn(plan, window)
  const unitsBefore = comparison ? unitsIn(plan, comparison) : []
  return units.map((from, index) => {
    const now = byStart.get(from) ?? {}
    const then = byStart.get(unitsBefore[index] ?? '') ?? {}
    const comparisonColumns = Object.entries(then).filter(([name]) => name.endsWith(before('')))
    const ownColumns = Object.entries(now).filter(([name]) => !name.endsWith(before('')))
    const row = { ...Object.fromEntries(ownColumns), ...Object.fromEntries(comparisonColumns) }
    const named = Object.fromEntries(
      [...question.by.flatMap((name) => [name, `${name}_label`]), 'place'].flatMap((name) => {
        const value = member[name]
        return value === undefined ? [] : [[name, value]]
      }),
    )
    const values = read(row)
    return rowOf(
      plan,
      named,
      unitAt(plan, from),
      index < unitsBefore.length || !comparison ? values : withoutComparison(values),
    )
  })
}

const withoutComparison = (values: MetricValues): MetricValues => ({
  ...values,
  comparison: values.comparison && allNull(values.comparison),
  change: values.change && allNull(values.change),
})

const allNull = (values: Readonly<Values>): Values =>
  Object.fromEntries(Object.keys(values).map((name) => [name, null]))

/** A unit that the window or the data cut is partial. */
function unitAt({ question, window, data }: Plan, from: IsoDate): Unit {
  const { grain } = question
  if (grain === null) return null
  const to = endOf(grain, from)
  const whole = [window, data].every((days) => coverage({ from, to }, days) === 'full')
  return { from, to, partial: !whole }
}

/** Units of a window that have data: none before the first or after the last. */
function unitsIn({ question, data }: Plan, days: Window): IsoDate[] {
  const clipped = clipWindow(days, data)
  return question.grain && clipped ? unitsOf(question.grain, clipped) : []
}
