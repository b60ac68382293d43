import type { Checked } from '@otel-bi/analytics/alerts/backtest'
import { judge, type Point } from '@otel-bi/analytics/alerts/condition'
import type { AlertCondition } from '@otel-bi/contract/alerts/condition'
import { mostInstances } from '@otel-bi/contract/alerts/rule'
import type { AlertSubject } from '@otel-bi/contract/alerts/subject'
import { MetricAnswer, type MetricRow } from '@otel-bi/contract/metrics/answer'
import type { Grain, Question } from '@otel-bi/contract/metrics/question'
import { readQuestion, wordsIn, writeQuestion } from '@otel-bi/contract/metrics/question-url'
import type { NamedRange } from '@otel-bi/contract/metrics/range'
import { type Depth, NotObservable, type ObserveDeps, type Observed } from './observed.ts'

type Metric = {
  readonly subject: Extract<AlertSubject, { kind: 'metric' }>
  readonly condition: AlertCondition
}

type Reach = { readonly latest: NamedRange; readonly history: NamedRange; readonly units: number }

/** Ranges that reach the units judged and the ones before them, and how many units are 90 days. */
const reach: Record<Grain, Reach> = {
  day: { latest: 'last_30_days', history: 'last_365_days', units: 90 },
  week: { latest: 'last_90_days', history: 'last_365_days', units: 13 },
  month: { latest: 'last_365_days', history: 'last_365_days', units: 3 },
  quarter: { latest: 'all', history: 'all', units: 1 },
  year: { latest: 'all', history: 'all', units: 1 },
}

const dayMs = 86_400_000

/** One question with the grain as its time dimension, whatever the depth. */
export async function observeMetric(
  { subject, condition }: Metric,
  depth: Depth,
  { ask, now }: ObserveDeps,
): Promise<Observed> {
  if (
    condition.kind !== 'above' &&
    condition.kind !== 'below' &&
    condition.kind !== 'change' &&
    condition.kind !== 'no_data'
  )
    throw new NotObservable(`${condition.kind} is no condition of a metric`)
  const read = readQuestion(wordsIn(subject.question))
  if (!read.ok)
    throw new NotObservable(
      read.problems.map(({ field, message }) => `${field} ${message}`).join('; '),
    )
  const [measure = ''] = read.value.measures
  const grain = read.value.grain ?? 'day'
  const comparesYear = condition.kind === 'change' && condition.against === 'year'
  const looksDown =
    condition.kind === 'below' || (condition.kind === 'change' && condition.direction === 'fall')
  const question: Question = {
    ...read.value,
    grain,
    range: reach[grain][depth],
    compare: comparesYear ? 'previous_year' : 'none',
    order: { by: measure, descending: !looksDown },
    limit: mostInstances,
    others: false,
  }
  const [domain = 'aw', model = ''] = subject.model.split('.')
  const answer = await ask(domain === 'wwi' ? 'wwi' : 'aw')(
    MetricAnswer,
    `/api/${domain}/metrics/${model}`,
    writeQuestion(question),
  )
  const units = depth === 'latest' ? 1 : reach[grain].units
  const byInstance = Map.groupBy(
    answer.data.filter(isWhole),
    (row) => instanceOf(row, question.by).key,
  )
  const instances = [...byInstance.values()].flatMap((rows): Checked[] => {
    const [first] = rows
    if (!first) return []
    const series = rows.map((row): Point => pointOf(row, measure))
    const checks = rows.map((row, index) => ({
      ...judge(series, index, condition),
      at: depth === 'latest' ? now() : endOf(row),
    }))
    return [{ ...instanceOf(first, question.by), checks: checks.slice(-units) }]
  })
  if (instances.length === 0)
    throw new NotObservable(`There is no complete ${grain} in the data that the question leaves.`)
  return { instances, dataVersion: answer.meta.data_version }
}

/** A unit of time that the data reach to the end of. */
const isWhole = ({ period, others }: MetricRow) => period !== null && !period.partial && !others

/** A unit is checked when it is over: at the midnight, UTC, after its last day. */
const endOf = ({ period }: MetricRow) => new Date(Date.parse(period?.to ?? '') + dayMs)

const pointOf = ({ period, values, comparison }: MetricRow, measure: string): Point => ({
  from: period?.from ?? '',
  value: values[measure] ?? null,
  yearBefore: comparison?.[measure] ?? null,
})

function instanceOf({ members }: MetricRow, by: readonly string[]) {
  const [dimension] = by
  const member = dimension === undefined ? undefined : members[dimension]
  return { key: String(member?.key ?? ''), label: member?.label ?? '' }
}
