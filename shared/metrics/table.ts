import type { Language } from '@otel-bi/contract/language'
import type { MetricAnswer, MetricRow, MetricValues } from '@otel-bi/contract/metrics/answer'
import type { Question } from '@otel-bi/contract/metrics/question'
import { rowKinds } from '@otel-bi/contract/metrics/view'

type Cells = Record<string, string | number | null>

/** The rows of an answer under the columns of `questionView`, and its totals as the last row. */
export function tableOf(
  question: Question,
  {
    data,
    meta: { totals },
  }: Pick<MetricAnswer, 'data'> & {
    readonly meta: Pick<MetricAnswer['meta'], 'totals'>
  },
  language: Language,
): Cells[] {
  const rows = data.map((row) => ({
    row: rowKinds[row.others ? 'others' : 'shown'][language],
    ...(question.grain ? { from: row.period?.from ?? null, to: row.period?.to ?? null } : {}),
    ...membersOf(question, row),
    ...valuesOf(question, row),
  }))
  return [...rows, { row: rowKinds.total[language], ...valuesOf(question, totals) }]
}

const membersOf = ({ by }: Question, { members }: MetricRow): Cells =>
  Object.fromEntries(
    by.flatMap((name) => [
      [`${name}_key`, members[name]?.key ?? null],
      [name, members[name]?.label ?? null],
    ]),
  )

const valuesOf = ({ measures }: Question, { values, comparison, change }: MetricValues): Cells =>
  Object.fromEntries(
    measures.flatMap((name) => [
      [name, values[name] ?? null],
      [`${name}_comparison`, comparison?.[name] ?? null],
      [`${name}_change`, change?.[name] ?? null],
    ]),
  )
