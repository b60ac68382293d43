import { coverage } from '@otel-bi/analytics/window'
import type { MetricAnswer, MetricRow } from '@otel-bi/contract/metrics/answer'
import { addsUpOver } from '@otel-bi/contract/metrics/description'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import type { z } from 'zod'
import { assemble } from './assemble.ts'
import { type Compiled, type CompiledQuestion, compile } from './compile.ts'
import type { Plan } from './plan.ts'
import type { MetricSource } from './source.ts'

/** Runs one statement; the caller gives its warehouse. */
export type Run = (compiled: Compiled) => Promise<Record<string, unknown>[]>

export type Answered = {
  readonly data: MetricRow[]
  /** What the answer says beside the meta that every view has. */
  readonly meta: Omit<
    MetricAnswer['meta'],
    | 'as_of'
    | 'from'
    | 'to'
    | 'generated_at'
    | 'source'
    | 'row_count'
    | 'currencies'
    | 'data_version'
    | 'parameters'
  >
}

/** Answers a planned question from at most two statements, which it holds when `explain` says so. */
export async function answerQuestion(
  source: MetricSource,
  plan: Plan,
  explain: boolean,
  run: Run,
): Promise<Answered> {
  const { model } = source
  const compiled = compile(source, plan)
  const [rows, total] = await Promise.all([
    compiled.rows && run(compiled.rows),
    run(compiled.totals),
  ])
  const { rows: data, totals, truncated } = assemble(model, plan, rows, total)
  const statements = explain ? statementsOf(compiled) : null
  return {
    data,
    meta: { ...describe(model, plan.question), ...datesOf(plan), totals, truncated, statements },
  }
}

/** The answer when the facts that a question reads have no rows at all. */
export function emptyAnswer(model: MetricModel, question: Question): Answered {
  const nothing = Object.fromEntries(question.measures.map((name) => [name, null]))
  return {
    data: [],
    meta: {
      ...describe(model, question),
      totals: { values: nothing, comparison: null, change: null, share: nothing },
      truncated: false,
      comparison: null,
      complete: false,
      facts: [],
      statements: null,
    },
  }
}

/** The days that were read, and whether the data cover the windows. */
export function datesOf({ window, comparison, data, days }: Plan) {
  return {
    comparison: comparison && {
      ...comparison,
      complete: coverage(comparison, data) === 'full',
    },
    complete: coverage(window, data) === 'full',
    facts: Object.entries(days).map(([fact, { from, to }]) => ({ fact, from, to })),
  }
}

const statementsOf = ({ rows, totals }: CompiledQuestion) => ({
  rows: rows && statementOf(rows),
  totals: statementOf(totals),
})

/** A statement as an answer shows it. */
export const statementOf = <R extends z.ZodType>({ query, values }: Compiled<R>) => ({
  sql: query.sql,
  parameters: { ...values },
})

/** What was asked: the model, its measures, and how its days were named. */
export function describe(model: MetricModel, { measures, grain, range, compare }: Question) {
  return {
    model: model.id,
    grain,
    range: typeof range === 'object' ? ('dates' as const) : range,
    compare: typeof compare === 'object' ? ('dates' as const) : compare,
    measures: measures.flatMap((key) => {
      const measure = model.measures[key]
      if (!measure) return []
      const { title, about, format } = measure
      return [{ key, title: title.en, about: about.en, format, adds_up: addsUpOver(measure) }]
    }),
  }
}
