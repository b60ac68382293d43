import type { Check, Checked } from '@otel-bi/analytics/alerts/backtest'
import { verdictOf } from '@otel-bi/analytics/alerts/condition'
import { backtestDays } from '@otel-bi/contract/alerts/backtest'
import type { AlertCondition } from '@otel-bi/contract/alerts/condition'
import { mostInstances } from '@otel-bi/contract/alerts/rule'
import type { AlertSubject } from '@otel-bi/contract/alerts/subject'
import { AwAnomalies, WwiAnomalies } from '@otel-bi/contract/anomalies'
import { type Depth, NotObservable, type ObserveDeps, type Observed } from './observed.ts'

type OnAnomalies = {
  readonly subject: Extract<AlertSubject, { kind: 'anomalies' }>
  readonly condition: AlertCondition
}

const dayMs = 86_400_000
type Answer = AwAnomalies | WwiAnomalies
type Row = Answer['data'][number]

/** The days that were compared with a forecast, of each part: in breach are those outside it. */
export async function observeAnomalies(
  { subject, condition }: OnAnomalies,
  depth: Depth,
  { ask, now }: ObserveDeps,
): Promise<Observed> {
  const { domain, measure, dimension, unexplained } = subject
  const side = condition.kind === 'outside_forecast' ? condition.direction : 'either'
  const answer: Answer = await ask(domain)(
    domain === 'aw' ? AwAnomalies : WwiAnomalies,
    `/api/${domain}/anomalies`,
    [
      ['range', 'all'],
      ['measure', measure],
      ['dimension', dimension],
      ['unexplained', String(unexplained)],
    ],
  )
  const outside = new Map<string, Row>(
    answer.data
      .filter(({ direction }) => side === 'either' || direction === side)
      .map((row) => [`${row.member} ${row.date}`, row]),
  )
  const checkOf = (member: string, day: string): Check => {
    const row = outside.get(`${member} ${day}`)
    const ratio = row?.difference_ratio ?? null
    return {
      verdict: verdictOf(row !== undefined),
      mark: day,
      at: depth === 'latest' ? now() : new Date(Date.parse(day) + dayMs),
      value: row?.actual ?? null,
      reference: row?.expected ?? null,
      change: ratio === null ? null : ratio * 100,
    }
  }
  const count = depth === 'latest' ? 1 : backtestDays
  const instances = answer.meta.series.slice(0, mostInstances).map(
    ({ member, from, to }): Checked => ({
      key: member,
      label: member,
      checks: daysUntil(to, from, count).map((day) => checkOf(member, day)),
    }),
  )
  if (instances.length === 0)
    throw new NotObservable('No part has enough data to be compared with a forecast.')
  return { instances, dataVersion: answer.meta.data_version, currencies: answer.meta.currencies }
}

/** The last days up to `to`, the oldest first, none before `from`. */
function daysUntil(to: string, from: string, count: number): string[] {
  const last = Date.parse(to)
  return Array.from({ length: count }, (_, n) =>
    new Date(last - (count - 1 - n) * dayMs).toISOString().slice(0, 10),
  ).filter((day) => day >= from)
}
