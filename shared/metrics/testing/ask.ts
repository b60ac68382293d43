import type { Window } from '@otel-bi/analytics/window'
import type { MetricAnswer, MetricRow } from '@otel-bi/contract/metrics/answer'
import { wordsIn } from '@otel-bi/contract/metrics/question-url'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { answerQuestion } from '../answer.ts'
import { type FactDates, planQuestion } from '../plan.ts'
import { readQuestionOf } from '../read-question.ts'
import type { MetricSource } from '../source.ts'

export type Answer = {
  readonly rows: MetricRow[]
  readonly meta: Pick<MetricAnswer['meta'], 'totals' | 'truncated' | 'comparison' | 'facts'>
  readonly window: Window
  /** Names of the statements that were run. */
  readonly statements: readonly string[]
}

/** Asks a question of a warehouse. @throws Error naming what is wrong with the question, or when its facts have no rows. */
export async function ask(
  source: MetricSource,
  url: string,
  dates: FactDates,
  warehouse: Warehouse,
): Promise<Answer> {
  const read = readQuestionOf(source.model, wordsIn(url))
  if (!read.ok) throw new Error(`${url}: ${JSON.stringify(read.problems)}`)
  const plan = planQuestion(source.model, read.value, dates)
  const statements: string[] = []
  if (plan === null) throw new Error(`${url}: no days`)
  const { data, meta } = await answerQuestion(source, plan, true, (compiled) => {
    statements.push(compiled.query.name)
    return warehouse.query(compiled.query, compiled.values)
  })
  return { rows: data, meta, window: plan.window, statements }
}
