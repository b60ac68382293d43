import { coverage, type Window } from '@otel-bi/analytics/window'
import type { MetricRow, MetricValues } from '@otel-bi/contract/metrics/answer'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import type { Plan } from './plan.ts'
import {
  cellOf,
  type DataRow,
  emptyCell,
  type Member,
  membersIn,
  namedIn,
  wholeWindow,
} from './result.ts'
import { type Known, knownIn, periodOf, unitsOfWindows } from './units.ts'
import { type ReadValues, valuesReader } from './values.ts'

/** The rows and totals of an answer, from what the two statements returned. */
export type Assembled = {
  readonly rows: MetricRow[]
  readonly totals: MetricValues
  /** Whether there were more members than the limit, and no row for the others. */
  readonly truncated: boolean
}

/** Turns aggregated rows into the answer: a row for each shown member, and for each unit of time that has data. */
export function assemble(
  model: MetricModel,
  plan: Plan,
  rows: readonly DataRow[] | null,
  total: readonly DataRow[],
): Assembled {
  const { question, data } = plan
  const read = valuesReader(model, question, cellOf(total))
  const totals = read(cellOf(total), knownOf(plan, data))
  if (rows === null)
    return { rows: [rowOf(question, null, null, totals)], totals, truncated: false }
  const members = membersOf(question, rows)
  const shown = members.filter(({ place }) => place <= question.limit)
  return {
    rows: shown.flatMap((member) => memberRows(model, plan, member, read)),
    totals,
    truncated: shown.length < members.length,
  }
}

/** The members of a result; without dimensions there is one, even if it has no rows. */
function membersOf({ by, grain }: Question, rows: readonly DataRow[]): Member[] {
  const members = membersIn(rows, grain)
  return members.length > 0 || by.length > 0 ? members : [{ names: {}, place: 1, cells: new Map() }]
}

function memberRows(model: MetricModel, plan: Plan, member: Member, read: ReadValues): MetricRow[] {
  const { question } = plan
  const { grain } = question
  const data = daysOf(model, plan, member)
  const cellAt = (start: string) => member.cells.get(start) ?? emptyCell
  if (grain === null)
    return [rowOf(question, member, null, read(cellAt(wholeWindow), knownOf(plan, data)))]
  return unitsOfWindows(plan, grain).map((unit) => {
    const cell = {
      current: cellAt(unit.start).current,
      before: unit.startBefore === null ? null : cellAt(unit.startBefore).before,
    }
    const values = read(cell, knownIn(grain, data, unit))
    return rowOf(question, member, periodOf(plan, grain, data, unit.start), values)
  })
}

/** The days that are known of a member: those of its own fact, where the members are facts. */
function daysOf({ factDimension }: MetricModel, plan: Plan, { names }: Member): Window {
  const fact = factDimension === undefined ? undefined : names[factDimension]
  return (typeof fact === 'string' ? plan.days[fact] : null) ?? plan.data
}

/** Whether the data reach the windows. */
export const knownOf = ({ window, comparison }: Plan, data: Window): Known => ({
  current: coverage(window, data) !== 'none',
  before: comparison !== null && coverage(comparison, data) !== 'none',
})

function rowOf(
  { by }: Question,
  member: Member | null,
  period: MetricRow['period'],
  values: MetricValues,
): MetricRow {
  const others = member?.place === 0
  const members = by.map((name) => [name, others || !member ? null : namedIn(member.names, name)])
  return { period, members: Object.fromEntries(members), others, ...values }
}
