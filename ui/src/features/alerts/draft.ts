import { anomalyDimensions, anomalyMeasures } from '@otel-bi/contract/alerts/anomaly-series'
import type { Measure, MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import type { Grain, Question } from '@otel-bi/contract/metrics/question'
import { readQuestion, wordsIn, writeFilter } from '@otel-bi/contract/metrics/question-url'
import type { NewRule } from './requests.ts'

export const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]
export const modelPath = ({ domain, id }: MetricModel) => `${domain}.${id}`
export const modelNamed = (path: string): MetricModel =>
  models.find((model) => modelPath(model) === path) ?? metricModels.aw[0]

const modelNames = [
  ...(['aw.sales', 'aw.inventory', 'aw.quota'] as const),
  ...(['wwi.sales', 'wwi.purchases', 'wwi.stock_movements'] as const),
]

export const kinds = ['metric', 'anomalies', 'quality', 'jobs', 'freshness'] as const
type Kind = (typeof kinds)[number]
export const conditionKinds = {
  metric: ['below', 'above', 'change', 'outside_forecast', 'no_data'],
  anomalies: ['outside_forecast'],
  quality: ['fails', 'warns'],
  jobs: ['failed', 'late'],
  freshness: ['above'],
} as const
type ConditionKind = (typeof conditionKinds)[Kind][number]

type OnAnomalies = Extract<NewRule['subject'], { kind: 'anomalies' }>

/** A rule as its form has it: fields that hold text until it is read. */
export type Draft = {
  name: string
  kind: Kind
  domain: 'aw' | 'wwi' | 'gateway'
  /** One check of data quality; null for each of them. */
  check: string | null
  model: string
  measure: string
  by: string
  grain: Grain
  where: readonly string[]
  /** Of days that are compared with their forecast. */
  series: OnAnomalies['measure']
  parts: OnAnomalies['dimension']
  isUnexplained: boolean
  side: 'either' | 'above' | 'below'
  condition: ConditionKind
  value: string
  direction: 'rise' | 'fall'
  change: string
  against: 'previous' | 'week' | 'year'
  every: '5' | '15' | '60' | '1440'
  pending: string
  repeat: string
  tellsResolved: boolean
  tellsUnchecked: boolean
  isQuiet: boolean
  quietFrom: string
  quietTo: string
  zone: string
  destinations: readonly number[]
}

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** A new rule; of a question it takes measure, dimension, grain and filters. */
export function newDraft(path: string | undefined, search: string): Draft {
  const model = modelNamed(path ?? '')
  const read = readQuestion(wordsIn(search))
  const asked: Partial<Question> = read.ok ? read.value : {}
  const measure = asked.measures?.find((name) => name in model.measures)
  return {
    name: '',
    kind: 'metric',
    domain: model.domain,
    check: null,
    model: modelPath(model),
    measure: measure ?? model.headline[0] ?? '',
    by: asked.by?.find((name) => name in model.dimensions) ?? '',
    grain: asked.grain ?? 'day',
    where: (asked.where ?? []).flatMap((filter) =>
      'measure' in filter ? [] : [writeFilter(filter)],
    ),
    series: 'revenue',
    parts: 'all',
    isUnexplained: false,
    side: 'either',
    condition: 'below',
    value: '',
    direction: 'fall',
    change: '50',
    against: 'previous',
    every: '60',
    pending: '1',
    repeat: '',
    tellsResolved: true,
    tellsUnchecked: false,
    isQuiet: false,
    quietFrom: '22:00',
    quietTo: '07:00',
    zone: localZone(),
    destinations: [],
  }
}

/** The fields of a rule that is to be changed. */
export function draftOf(rule: NewRule): Draft {
  const { subject, condition, quiet_hours: quiet } = rule
  const isMetric = subject.kind === 'metric'
  const base = isMetric ? newDraft(subject.model, subject.question) : newDraft(undefined, '')
  const measure = isMetric ? measureOf(base) : undefined
  return {
    ...base,
    name: rule.name,
    kind: subject.kind,
    ...('domain' in subject ? { domain: subject.domain } : {}),
    ...('check' in subject ? { check: subject.check ?? null } : {}),
    ...(subject.kind === 'anomalies'
      ? {
          ...{ series: subject.measure, parts: subject.dimension },
          isUnexplained: subject.unexplained ?? false,
        }
      : {}),
    ...(condition.kind === 'outside_forecast' ? { side: condition.direction } : {}),
    condition: condition.kind,
    ...('value' in condition
      ? { value: String(measure?.format === 'ratio' ? condition.value * 100 : condition.value) }
      : {}),
    ...(condition.kind === 'change'
      ? { direction: condition.direction, change: String(condition.by), against: condition.against }
      : {}),
    every: everyOf(rule.every_minutes),
    pending: String(rule.pending_checks ?? 1),
    repeat: rule.repeat_minutes ? String(rule.repeat_minutes) : '',
    tellsResolved: rule.tell_resolved ?? true,
    tellsUnchecked: rule.tell_unchecked ?? false,
    isQuiet: Boolean(quiet),
    ...(quiet ? { quietFrom: quiet.from, quietTo: quiet.to, zone: quiet.time_zone } : {}),
    destinations: rule.destinations ?? [],
  }
}

const everyMinutes = { '5': 5, '15': 15, '60': 60, '1440': 1440 } as const
export const everyChoices = ['5', '15', '60', '1440'] as const
const everyOf = (minutes: number | undefined) =>
  everyChoices.find((choice) => choice === String(minutes)) ?? '60'

/** The measure that a draft watches. */
export const measureOf = ({ model, measure }: Pick<Draft, 'model' | 'measure'>) =>
  new Map<string, Measure>(Object.entries(modelNamed(model).measures)).get(measure)

/** The rule of a draft; undefined while a number is missing. */
export function ruleOf(draft: Draft): NewRule | undefined {
  const [subject, condition] = [subjectOf(draft), conditionOf(draft)]
  if (!condition || !subject) return undefined
  return {
    name: draft.name.trim(),
    subject,
    condition,
    every_minutes: everyMinutes[draft.every],
    pending_checks: Math.max(1, Math.round(Number(draft.pending) || 1)),
    repeat_minutes: draft.repeat === '' ? null : Number(draft.repeat),
    tell_resolved: draft.tellsResolved,
    tell_unchecked: draft.tellsUnchecked,
    quiet_hours: draft.isQuiet
      ? { from: draft.quietFrom, to: draft.quietTo, time_zone: draft.zone }
      : null,
    destinations: [...draft.destinations],
  }
}

function subjectOf(draft: Draft): NewRule['subject'] | undefined {
  const { kind, domain } = draft
  if (kind === 'jobs') return { kind, domain }
  const warehouse = domain === 'gateway' ? 'aw' : domain
  if (kind === 'anomalies') {
    const measures: readonly OnAnomalies['measure'][] = anomalyMeasures[warehouse]
    const dimensions: readonly OnAnomalies['dimension'][] = anomalyDimensions[warehouse]
    return {
      ...{ kind, domain: warehouse, unexplained: draft.isUnexplained },
      measure: measures.includes(draft.series) ? draft.series : 'revenue',
      dimension: dimensions.includes(draft.parts) ? draft.parts : 'all',
    }
  }
  if (kind === 'quality') return { kind, domain: warehouse, check: draft.check }
  if (kind === 'freshness') return { kind, domain: warehouse }
  const words = new URLSearchParams([
    ['measures', draft.measure],
    ...(draft.by === '' ? [] : [['by', draft.by]]),
    ['grain', draft.grain],
    ...draft.where.map((word) => ['where', word]),
  ])
  const model = modelNames.find((name) => name === draft.model)
  return model && { kind, model, question: words.toString() }
}

const numberIn = (text: string) => {
  const value = Number(text.replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value
}

function conditionOf(draft: Draft): NewRule['condition'] | undefined {
  const isRatio = draft.kind === 'metric' && measureOf(draft)?.format === 'ratio'
  const kind = conditionChoices(draft).find((one) => one === draft.condition)
  switch (kind) {
    case 'above':
    case 'below': {
      const value = numberIn(draft.value)
      return value === undefined ? undefined : { kind, value: isRatio ? value / 100 : value }
    }
    case 'change': {
      const by = numberIn(draft.change)
      if (by === undefined || by <= 0) return undefined
      const unit = isRatio ? 'points' : 'percent'
      return { kind, direction: draft.direction, by, unit, against: againstOf(draft) }
    }
    case 'outside_forecast':
      return { kind, direction: draft.side }
    case undefined:
      return undefined
    default:
      return { kind }
  }
}

/** A forecast is by day. */
export const conditionChoices = ({ kind, grain }: Pick<Draft, 'kind' | 'grain'>) =>
  conditionKinds[kind].filter(
    (condition) => condition !== 'outside_forecast' || kind !== 'metric' || grain === 'day',
  )

/** A week before is a day's; other units have the one before and the year before. */
export const againstChoices = (grain: Grain): readonly Draft['against'][] =>
  grain === 'day' ? ['previous', 'week', 'year'] : ['previous', 'year']

const againstOf = ({ against, grain }: Draft) =>
  againstChoices(grain).find((choice) => choice === against) ?? 'previous'
