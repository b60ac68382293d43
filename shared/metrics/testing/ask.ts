import type { Window } from '@otel-bi/analytics/window'
import type { MetricAnswer, MetricRow } from '@otel-bi/contract/metrics/answer'
import { wordsIn } from '@otel-bi/contract/metrics/question-url'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { answerQuestion } from '../answer.ts'
import { answerDrivers } from '../answer-drivers.ts'
import { type FactDates, type Plan, planQuestion } from '../plan.ts'
import { readQuestionOf } from '../read-question.ts'
import { readFrom } from '../rollup-choice.ts'
import type { MetricSource } from '../source.ts'

export type Answer = {
  readonly rows: MetricRow[]
  readonly meta: Pick<
    MetricAnswer['meta'],
    'totals' | 'truncated' | 'comparison' | 'facts' | 'statements'
  >
  readonly window: Window
  /** Names of the statements that were run. */
  readonly statements: readonly string[]
}

type Asked = {
  readonly url: string
  readonly asked: Parameters<typeof answerDrivers>[2]
  readonly dates: FactDates
  readonly warehouse: Warehouse
}

/** Asks what explains the change of a question's measure. @throws Error as `ask` does. */
export function askDrivers(source: MetricSource, { url, asked, dates, warehouse }: Asked) {
  const plan = planOf(source, url, dates)
  return answerDrivers(readFrom(source, warehouse), plan, asked, ({ query, values }) =>
    warehouse.query(query, values),
  )
}

/** Asks a question of a warehouse. @throws Error naming what is wrong with the question, or when its facts have no rows. */
export async function ask(
  source: MetricSource,
  url: string,
  dates: FactDates,
  warehouse: Warehouse,
): Promise<Answer> {
  const plan = planOf(source, url, dates)
  const statements: string[] = []
  const { data, meta } = await answerQuestion(
    readFrom(source, warehouse),
    plan,
    true,
    (compiled) => {
      statements.push(compiled.query.name)
      return warehouse.query(compiled.query, compiled.values)
    },
  )
  return { rows: data, meta, window: plan.window, statements }
}

/** What a question asks of a source. @throws Error as `ask` does. */
export function planOf(source: MetricSource, url: string, dates: FactDates): Plan {
  const read = readQuestionOf(source.model, wordsIn(url))
  if (!read.ok) throw new Error(`${url}: ${JSON.stringify(read.problems)}`)
  const plan = planQuestion(source.model, read.value, dates)
  if (plan === null) throw new Error(`${url}: no days`)
  return plan
}
