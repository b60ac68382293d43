import type { Filter } from '@otel-bi/contract/metrics/question'
import { onlyMembers } from './exploration.ts'
import type { MetricAnswer, MetricRow } from './metric-answer.ts'
import type { PivotHead } from './pivot.ts'
import { within } from './within.ts'

export const totalHead: PivotHead = {
  id: 'total',
  kind: 'total',
  labels: [],
  where: [],
  days: null,
  partial: false,
  key: null,
}

/** Names the row or column of a member, or of the others. */
export const headId = (dimensions: readonly string[], row: MetricRow): string =>
  row.others ? 'others' : `=${dimensions.map((name) => row.members[name]?.key ?? '').join('|')}`

/** Members in the order of the answer, and the others after them, which are all that these are not. */
export function headsOf(dimensions: readonly string[], rows: readonly MetricRow[]): PivotHead[] {
  const single = dimensions.length === 1 ? dimensions[0] : undefined
  const members = rows.filter(({ others }) => !others)
  const heads = members.map((row) => memberHead(dimensions, row))
  if (members.length === rows.length) return heads
  const keys = heads.flatMap(({ key }) => key ?? [])
  const where = single === undefined ? null : noneOf(single, keys)
  return [...heads, { ...totalHead, id: 'others', kind: 'others', where }]
}

function memberHead(dimensions: readonly string[], row: MetricRow): PivotHead {
  const keys = dimensions.map((name) => String(row.members[name]?.key ?? ''))
  return {
    ...totalHead,
    id: headId(dimensions, row),
    kind: 'member',
    labels: dimensions.map((name) => row.members[name]?.label ?? ''),
    where: dimensions.flatMap((name, index) => onlyMembers(name, [keys[index] ?? ''])),
    key: dimensions.length === 1 ? (keys[0] ?? null) : null,
  }
}

const noneOf = (dimension: string, values: readonly string[]): Filter[] => [
  { kind: 'none_of', dimension, values },
]

/** A unit of time, as far as it is within the window. */
export function periodHead(
  { period }: MetricRow,
  { from, to }: Pick<MetricAnswer['meta'], 'from' | 'to'>,
): PivotHead[] {
  if (!period || from === null || to === null) return []
  const days = within(period, { from, to })
  const { partial } = period
  return [{ ...totalHead, id: period.from, kind: 'period', labels: [period.from], days, partial }]
}
