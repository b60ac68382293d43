import { change, ratio } from '@otel-bi/analytics/change'
import { roundRatio, roundTo } from '@otel-bi/analytics/money'
import type { MetricValues } from '@otel-bi/contract/metrics/answer'
import type { Measure, MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import type { Cell, DataRow } from './result.ts'
import type { Known } from './units.ts'

export type ReadValues = (cell: Cell, known: Known) => MetricValues

/** Reads the values of cells: ratios from sums, changes, shares of the total, rounded as they are written. */
export function valuesReader(model: MetricModel, question: Question, total: Cell): ReadValues {
  const measures = question.measures.map((name) => ({ name, measure: measureOf(model, name) }))
  const compared = question.compare !== 'none'
  return (cell, known) => {
    const read = measures.map(({ name, measure }) => {
      const now = known.current ? readMeasure(name, measure, cell.current) : null
      const then = known.before ? readMeasure(name, measure, cell.before) : null
      const whole = readMeasure(name, measure, total.current)
      return {
        name,
        value: rounded(measure, now),
        before: rounded(measure, then),
        change: changeOf(measure, now, then),
        share: isPart(measure, question) ? roundRatio(ratio(now, whole)) : null,
      }
    })
    const by = (part: 'value' | 'before' | 'change' | 'share') =>
      Object.fromEntries(read.map((one) => [one.name, one[part]]))
    return {
      values: by('value'),
      comparison: compared ? by('before') : null,
      change: compared ? by('change') : null,
      share: by('share'),
    }
  }
}

/** @throws TypeError when the model has no such measure. */
export function measureOf({ id, measures }: MetricModel, name: string): Measure {
  const measure = measures[name]
  if (!measure) throw new TypeError(`${id} has no measure ${name}`)
  return measure
}

function readMeasure(name: string, { aggregate }: Measure, row: DataRow | null): number | null {
  if (aggregate.kind === 'ratio')
    return ratio(readAtom(row, aggregate.of), readAtom(row, aggregate.per))
  return readAtom(row, name, aggregate.kind === 'last' ? null : 0)
}

/** No rows add up to 0 and count 0; a balance that nothing records is not known. */
export function readAtom(
  row: DataRow | null,
  name: string,
  ofNothing: number | null = null,
): number | null {
  const value = row?.[name] ?? ofNothing
  return value === null ? null : Number(value)
}

/** A change of a ratio is a difference, in points of that ratio; of anything else, a fraction of what it was. */
function changeOf({ aggregate, format }: Measure, now: number | null, then: number | null) {
  if (aggregate.kind === 'ratio' && format === 'ratio')
    return now === null || then === null ? null : roundRatio(now - then)
  return roundRatio(change(now, then))
}

/** Whether values add up to the total: balances do over members, and not over time. */
const isPart = ({ aggregate }: Measure, { grain }: Question) =>
  aggregate.kind === 'sum' || (aggregate.kind === 'last' && grain === null)

export const rounded = (measure: Measure, value: number | null): number | null =>
  value === null ? null : roundTo(value, decimalsOf(measure))

/** Money is written to the cent, everything else to six decimals. */
export const decimalsOf = ({ format }: Measure): number => (format === 'money' ? 2 : 6)
