import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { columnGrain, measuresOf } from './exploration.ts'
import type { PageState } from './page-state.ts'
import type { PivotLayout } from './pivot.ts'

/** The question that the table answers, which is also that of its files: always by a dimension. */
export function tableQuestion(
  model: MetricModel,
  asked: Question,
  { columns }: Pick<PageState, 'columns'>,
): Question {
  const by = asked.by.length > 0 ? asked.by : Object.keys(model.dimensions).slice(0, 1)
  const byTime = columns === 'time' && by.length === 1
  return {
    ...asked,
    measures: measuresOf(model, asked),
    by,
    grain: byTime ? columnGrain(asked) : null,
    others: asked.by.length > 0 ? asked.others : true,
  }
}

/** Two dimensions are rows by columns, three are combinations of members. */
export function layoutOf(
  { by, grain }: Question,
  { columns }: Pick<PageState, 'columns'>,
): PivotLayout {
  if (by.length === 1 && columns === 'time' && grain)
    return { rows: by, columns: { kind: 'time', grain } }
  const [row = '', column, third] = by
  return column !== undefined && third === undefined
    ? { rows: [row], columns: { kind: 'dimension', dimension: column } }
    : { rows: by, columns: { kind: 'none' } }
}

/** What the reader has chosen for the columns. */
export const columnsChoice = ({ columns }: PivotLayout): string =>
  columns.kind === 'dimension' ? columns.dimension : columns.kind
