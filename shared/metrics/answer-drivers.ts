import type { Language } from '@otel-bi/contract/language'
import type { MetricDrivers } from '@otel-bi/contract/metrics/drivers'
import { driversSentence } from '@otel-bi/contract/metrics/drivers-sentence'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { type Question, questionLimits } from '@otel-bi/contract/metrics/question'
import { datesOf, describe, type Run } from './answer.ts'
import { knownOf } from './assemble.ts'
import { type Compiled, compile } from './compile.ts'
import { type Explanation, explain, methodOf, totalsOf } from './drivers.ts'
import type { Plan } from './plan.ts'
import { cellOf, membersIn } from './result.ts'
import type { MetricSource } from './source.ts'
import { measureOf } from './values.ts'

type Meta = MetricDrivers['meta']

/** The drivers of a change, and what an answer says of them beside the meta that every view has. */
export type AnsweredDrivers = {
  readonly data: MetricDrivers['data']
  readonly meta: Pick<Meta, 'model' | 'range' | 'compare' | 'comparison' | 'complete' | 'facts'> &
    Pick<Meta, 'measure' | 'method' | 'totals' | 'dimensions'>
  /** The change and what explains it, of amounts in these currencies. */
  readonly sentenceIn: (currencies: readonly string[]) => Meta['sentence']
}

type Asked = { readonly by: readonly string[]; readonly limit: number }

/** Explains the change of the first measure of a planned question, by each dimension on its own. */
export async function answerDrivers(
  source: MetricSource,
  plan: Plan,
  { by, limit }: Asked,
  run: Run,
): Promise<AnsweredDrivers> {
  const { model } = source
  const { question } = plan
  const measure = measureIn(question)
  const [total, ...rows] = await Promise.all([
    run(compile(source, plan).totals),
    ...by.map((dimension) => run(statementOf(source, plan, dimension))),
  ])
  const totals = totalsOf(model, measure, cellOf(total ?? []), knownOf(plan, plan.data))
  const { change } = totals
  const explained = by.map((dimension, index) =>
    explain(model, { measure, dimension, change, limit }, membersIn(rows[index] ?? [], null)),
  )
  return described(model, question, { ...datesOf(plan), totals, explained })
}

/** The answer when the facts have no rows at all. */
export function noDrivers(model: MetricModel, question: Question): AnsweredDrivers {
  const totals = { value: null, comparison: null, change: null }
  const dates = { comparison: null, complete: false, facts: [] }
  return described(model, question, { ...dates, totals, explained: [] })
}

function statementOf(source: MetricSource, plan: Plan, dimension: string): Compiled {
  const question = { ...plan.question, by: [dimension], limit: questionLimits.rows, others: true }
  const { rows } = compile(source, { ...plan, question })
  if (rows === null) throw new TypeError(`${dimension} groups nothing`)
  return rows
}

type Found = Pick<Meta, 'comparison' | 'complete' | 'facts' | 'totals'> & {
  readonly explained: readonly Explanation[]
}

function described(
  model: MetricModel,
  question: Question,
  { explained, ...found }: Found,
): AnsweredDrivers {
  const { range, compare, measures, model: id } = describe(model, question)
  const [asked] = measures
  const measure = measureOf(model, measureIn(question))
  if (asked === undefined) throw new TypeError(`${id} describes no measure`)
  const data = explained.flatMap(({ drivers }) => drivers)
  const dimensions = explained.map(({ summary }) => summary)
  const sentence = (language: Language, currencies: readonly string[]) =>
    driversSentence(
      model,
      { measure, currencies, totals: found.totals, dimensions },
      data,
      language,
    )
  return {
    data,
    meta: {
      ...{ ...found, model: id, range, compare, measure: asked, method: methodOf(measure) },
      dimensions,
    },
    sentenceIn: (currencies) => ({
      en: sentence('en', currencies),
      hr: sentence('hr', currencies),
    }),
  }
}

function measureIn({ measures: [name] }: Question): string {
  if (name === undefined) throw new TypeError('the drivers of nothing were asked for')
  return name
}
