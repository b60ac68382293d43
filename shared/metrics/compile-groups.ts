import type { Window } from '@otel-bi/analytics/window'
import type { Filter } from '@otel-bi/contract/metrics/question'
import type { z } from 'zod'
import { aggregatesOf } from './aggregate.ts'
import { createBindings } from './bindings.ts'
import type { Compiled } from './compile.ts'
import { memberColumns } from './members.ts'
import { partsOf } from './parts.ts'
import { bindPeriods } from './periods.ts'
import { factsAsked } from './plan.ts'
import type { MetricSource } from './source.ts'

/** What a view asks of a model: measures by members, as the source adds them up, neither ranked nor rounded. */
export type Groups<R extends z.ZodType> = {
  readonly name: string
  readonly measures: readonly string[]
  readonly by: readonly string[]
  /**
   * `period`, 1 of the comparison; the key of each dimension, with `<dimension>_label` where it has one; and each
   * measure, none of which is a ratio.
   */
  readonly row: R
}

/** The days of a view, and the lines that it is about. */
export type GroupsWithin = {
  readonly window: Window
  readonly comparison?: Window | null
  readonly where?: readonly Filter[]
}

/** Compiles one statement; its rows come with the largest first measure first. */
export function compileGroups<R extends z.ZodType>(
  source: MetricSource,
  { name, measures, by, row }: Groups<R>,
  { window, comparison = null, where = [] }: GroupsWithin,
): Compiled<R> {
  const question = { measures, where, by }
  const plan = { question, facts: factsAsked(source.model, question), window, comparison }
  const bindings = createBindings()
  bindPeriods(plan, bindings)
  const grouping = { by, grain: null, apart: Number.POSITIVE_INFINITY }
  const parts = partsOf(source, plan, grouping, bindings)
  const groups = ['period', ...by].map((column) => `l."${column}"`)
  const labels = memberColumns(question, parts).filter((column) => !by.includes(column))
  const columns = [
    ...groups,
    ...labels.map((label) => `MAX(l."${label}") AS "${label}"`),
    ...aggregatesOf(parts.atoms),
  ]
  const [largest = ''] = measures
  const sql = `${parts.sql}
SELECT ${columns.join(', ')}
FROM parts l
GROUP BY ${groups.join(', ')}
ORDER BY ${[groups[0], `"${largest}" DESC`, ...groups.slice(1)].join(', ')}`
  return { query: { name, parameters: bindings.types(), row, sql }, values: bindings.values() }
}
