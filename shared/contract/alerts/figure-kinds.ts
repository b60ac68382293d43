import type { MetricModel } from '../metrics/model.ts'
import { metricModels } from '../metrics/models.ts'
import { readQuestion, wordsIn } from '../metrics/question-url.ts'
import type { AlertCondition } from './condition.ts'
import type { AlertSubject } from './subject.ts'

type Watched = { readonly subject: AlertSubject; readonly condition: AlertCondition }

/** What the figures of a rule are: its value and reference, and its change. */
export type FigureKinds = {
  readonly value: 'money' | 'integer' | 'decimal' | 'ratio'
  /** `change` is a percentage; that of a ratio is in percentage points. */
  readonly change: 'change' | 'points'
}

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]
const kinds = { money: 'money', count: 'integer', decimal: 'decimal', ratio: 'ratio' } as const

/** The kinds of the figures that a rule judges, by the measure that it watches. */
export function figureKindsOf({ subject, condition }: Watched): FigureKinds {
  if (subject.kind === 'anomalies')
    return { value: subject.measure === 'revenue' ? 'money' : 'integer', change: 'change' }
  if (subject.kind !== 'metric') return { value: 'decimal', change: 'change' }
  const read = readQuestion(wordsIn(subject.question))
  const name = read.ok ? (read.value.measures[0] ?? '') : ''
  const model = models.find(({ domain, id }) => `${domain}.${id}` === subject.model)
  const { format = 'decimal' } = model?.measures[name] ?? {}
  const inPoints =
    condition.kind === 'change'
      ? condition.unit === 'points'
      : condition.kind === 'outside_forecast' && format === 'ratio'
  return { value: kinds[format], change: inPoints ? 'points' : 'change' }
}
