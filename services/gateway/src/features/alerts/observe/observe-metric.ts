import { type Condition, judge } from '@otel-bi/analytics/alerts/condition'
import { type AlertCondition, conditionsOf } from '@otel-bi/contract/alerts/condition'
import { mostInstances } from '@otel-bi/contract/alerts/rule'
import type { AlertSubject } from '@otel-bi/contract/alerts/subject'
import { MetricAnswer, type MetricRow } from '@otel-bi/contract/metrics/answer'
import type { Grain, Question } from '@otel-bi/contract/metrics/question'
import { readQuestion, wordsIn, writeQuestion } from '@otel-bi/contract/metrics/question-url'
import type { NamedRange } from '@otel-bi/contract/metrics/range'
import { modelOf } from '../../saved-views/view-question.ts'
import { type Instance, observeForecast, type Unit } from './observe-forecast.ts'
import {
  type Depth,
  NotObservable,
  type ObserveDeps,
  type Observed,
  type ObservedInstance,
  type Recent,
} from './observed.ts'

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
  deps: ObserveDeps,
): Promise<Observed> {
  const { ask, now } = deps
  if (!isOfMetric(condition))
    throw new NotObservable(`${condition.kind} is no condition of a metric`)
  const read = readQuestion(wordsIn(subject.question))
  if (!read.ok)
    throw new NotObservable(
      read.problems.map(({ field, message }) => `${field} ${message}`).join('; '),
    )
  const [measure = ''] = read.value.measures
  const { by } = read.value
  const grain = read.value.grain ?? 'day'
  const comparesYear = condition.kind === 'change' && condition.against === 'year'
  const looksDown =
    condition.kind === 'below' || (condition.kind === 'change' && condition.direction === 'fall')
  const question: Question = {
    ...read.value,
    grain,
    range: condition.kind === 'outside_forecast' ? forecastRange(by) : reach[grain][depth],
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
  const series = seriesOf(answer.data, by, measure)
  if (series.length === 0)
    throw new NotObservable(`There is no complete ${grain} in the data that the question leaves.`)
  const { data_version: dataVersion, currencies } = answer.meta
  const declared = modelOf(subject.model)?.measures[measure]
  const isRatio = declared?.format === 'ratio'
  const addsUp = ['sum', 'distinct'].includes(declared?.aggregate.kind ?? '')
  const timeOf = ({ to }: Unit) => (depth === 'latest' ? now() : midnightAfter(to))
  if (condition.kind === 'outside_forecast') {
    const key = JSON.stringify([subject.model, writeQuestion(question), dataVersion, units])
    const asked = { addsUp, isRatio, side: condition.direction, units, key }
    return {
      instances: await observeForecast(series, asked, timeOf, deps),
      dataVersion,
      currencies,
    }
  }
  const instances = series.map(
    ({ units: all, ...instance }): ObservedInstance => ({
      ...instance,
      recent: recentOf(all, condition, isRatio),
      checks: all
        .map((unit, index) => ({ ...judge(all, index, condition), at: timeOf(unit) }))
        .slice(-units),
    }),
  )
  return { instances, dataVersion, currencies }
}

/** Units that a picture shows. */
const mostRecent = 60

function recentOf(units: readonly Unit[], condition: Condition, isRatio: boolean): Recent {
  const bound = condition.kind === 'above' || condition.kind === 'below' ? condition.value : null
  const points = units
    .slice(-mostRecent)
    .flatMap(({ from, value }) =>
      value === null ? [] : [{ date: from, value, ...(bound !== null && { reference: bound }) }],
    )
  return { isRatio, points }
}

type OfMetric = Condition | Extract<AlertCondition, { kind: 'outside_forecast' }>

const isOfMetric = (condition: AlertCondition): condition is OfMetric =>
  conditionsOf.metric.includes(condition.kind)

/** A forecast learns from all days; of many members a year keeps the answer small. */
const forecastRange = (by: readonly string[]): NamedRange =>
  by.length === 0 ? 'all' : 'last_365_days'

/** The whole units of time of each member, the oldest first. */
function seriesOf(rows: readonly MetricRow[], by: readonly string[], measure: string): Instance[] {
  const byMember = Map.groupBy(rows.filter(isWhole), (row) => memberOf(row, by).key)
  return [...byMember.values()].flatMap((rows) => {
    const [first] = rows
    return first ? [{ ...memberOf(first, by), units: rows.map((row) => unitOf(row, measure)) }] : []
  })
}

/** A unit of time that the data reach to the end of. */
const isWhole = ({ period, others }: MetricRow) => period !== null && !period.partial && !others

/** A unit is checked when it is over: at the midnight, UTC, after its last day. */
const midnightAfter = (day: string) => new Date(Date.parse(day) + dayMs)

const unitOf = ({ period, values, comparison }: MetricRow, measure: string): Unit => ({
  from: period?.from ?? '',
  to: period?.to ?? '',
  value: values[measure] ?? null,
  yearBefore: comparison?.[measure] ?? null,
})

function memberOf({ members }: MetricRow, by: readonly string[]) {
  const [dimension] = by
  const member = dimension === undefined ? undefined : members[dimension]
  return { key: String(member?.key ?? ''), label: member?.label ?? '' }
}
