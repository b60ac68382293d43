import { coverage } from '@otel-bi/analytics/window'
import type { MetricAnswer, MetricRow } from '@otel-bi/contract/metrics/answer'
import { addsUpOver } from '@otel-bi/contract/metrics/description'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { assemble } from './assemble.ts'
import { type Compiled, compile } from './compile.ts'
import type { FactDates, Plan } from './plan.ts'
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
    | 'data_version'
    | 'parameters'
  >
}

/** Answers a checked question; a null plan means that the facts have no rows at all. */
export async function answerQuestion(
  source: MetricSource,
  question: Question,
  plan: Plan | null,
  dates: FactDates,
  explain: boolean,
  run: Run,
): Promise<Answered> {
  const { model } = source
  const described = describe(model, question)
  if (plan === null) {
    const nothing = Object.fromEntries(question.measures.map((name) => [name, null]))
    const totals = { values: nothing, comparison: null, change: null, share: nothing }
    return {
      data: [],
      meta: {
        ...described,
        totals,
        truncated: false,
        comparison: null,
        complete: false,
        facts: [],
        statements: null,
      },
    }
  }
  const compiled = compile(source, plan)
  const [rows, totals] = await Promise.all([
    compiled.rows && run(compiled.rows),
    run(compiled.totals),
  ])
  const answer = assemble(model, plan, rows, totals)
  return {
    data: answer.rows,
    meta: {
      ...described,
      totals: answer.totals,
      truncated: answer.truncated,
      comparison: plan.comparison && {
        ...plan.comparison,
        complete: coverage(plan.comparison, plan.data) === 'full',
      },
      complete: coverage(plan.window, plan.data) === 'full',
      facts: plan.facts.flatMap((fact) => {
        const days = dates[fact]
        return days ? [{ fact, from: days.from, to: days.to }] : []
      }),
      statements: explain
        ? {
            rows: compiled.rows && statementOf(compiled.rows),
            totals: statementOf(compiled.totals),
          }
        : null,
    },
  }
}

const statementOf = ({ query, values }: Compiled) => ({ sql: query.sql, parameters: { ...values } })

function describe(model: MetricModel, { measures, grain, range, compare }: Question) {
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
