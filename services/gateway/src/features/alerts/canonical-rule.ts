import { anomalyDimensions, anomalyMeasures } from '@otel-bi/contract/alerts/anomaly-series'
import type { NewAlertRule } from '@otel-bi/contract/alerts/rule'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import type { Question } from '@otel-bi/contract/metrics/question'
import {
  type FieldProblem,
  readQuestion,
  wordsIn,
  writeQuestion,
} from '@otel-bi/contract/metrics/question-url'
import { defaultRange } from '@otel-bi/contract/metrics/range'
import { invalidRequest } from '@otel-bi/runtime/http/mount'
import { canonicalQuestion } from '../saved-views/view-question.ts'

/**
 * The rule with its question in canonical words, of which a rule keeps measure, dimension, filters and grain.
 * @throws RequestProblem invalid_request naming what cannot be watched.
 */
export function canonicalRule<R extends Pick<NewAlertRule, 'subject' | 'condition'>>(rule: R): R {
  const { subject, condition } = rule
  if (subject.kind === 'anomalies') requireSeries(subject)
  if (subject.kind !== 'metric') return rule
  const read = readQuestion(wordsIn(canonicalQuestion(subject.model, subject.question)))
  if (!read.ok) throw refused(read.problems)
  const question: Question = {
    ...read.value,
    grain: read.value.grain ?? 'day',
    range: defaultRange,
    compare: 'none',
    order: null,
    limit: 50,
    others: read.value.by.length > 0,
  }
  const problems = [...unwatchable(question), ...unfit(question, condition, subject.model)]
  if (problems.length > 0) throw refused(problems)
  const words = new URLSearchParams(writeQuestion(question)).toString()
  return { ...rule, subject: { ...subject, question: words } }
}

type OnAnomalies = Extract<NewAlertRule['subject'], { kind: 'anomalies' }>

function requireSeries({ domain, measure, dimension }: OnAnomalies): void {
  const wrong = (field: string, given: string, known: readonly string[]) =>
    known.includes(given)
      ? []
      : [{ field: `subject.${field}`, message: `must be one of ${known.join(', ')} for ${domain}` }]
  const problems = [
    ...wrong('measure', measure, anomalyMeasures[domain]),
    ...wrong('dimension', dimension, anomalyDimensions[domain]),
  ]
  if (problems.length > 0) throw refused(problems)
}

const refused = (problems: readonly FieldProblem[]) => invalidRequest(problems)

function unwatchable({ measures, by, where }: Question): FieldProblem[] {
  return [
    ...(measures.length === 1
      ? []
      : [
          { field: 'subject.question', message: 'must name one measure, such as measures=revenue' },
        ]),
    ...(by.length <= 1
      ? []
      : [
          { field: 'subject.question', message: 'may name one dimension in by; filter the others' },
        ]),
    ...(where.some((filter) => 'measure' in filter)
      ? [
          {
            field: 'subject.question',
            message: 'may not bound a measure in where; the condition of the rule does that',
          },
        ]
      : []),
  ]
}

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]

function unfit(
  { measures, grain }: Question,
  condition: NewAlertRule['condition'],
  modelName: string,
): FieldProblem[] {
  if (condition.kind === 'outside_forecast' && grain !== 'day')
    return [
      {
        field: 'condition.kind',
        message: `may be outside_forecast with the grain day only, which forecasts are made by; the question has ${grain}`,
      },
    ]
  if (condition.kind !== 'change') return []
  const model = models.find(({ domain, id }) => `${domain}.${id}` === modelName)
  const isRatio = model?.measures[measures[0] ?? '']?.format === 'ratio'
  return [
    ...(condition.unit === 'points' && !isRatio
      ? [{ field: 'condition.unit', message: 'must be percent: points are for ratios only' }]
      : []),
    ...(condition.against === 'week' && grain !== 'day'
      ? [{ field: 'condition.against', message: 'may be week with the grain day only' }]
      : []),
  ]
}
