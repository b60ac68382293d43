import { ratio } from '@otel-bi/analytics/change'
import { contributions, leading, type Part, plus, ratioDrivers } from '@otel-bi/analytics/drivers'
import { roundRatio, roundTo } from '@otel-bi/analytics/money'
import type { MetricDriver, MetricDrivers } from '@otel-bi/contract/metrics/drivers'
import { addsUp, type Measure, type MetricModel } from '@otel-bi/contract/metrics/model'
import { type Cell, emptyCell, type Member, namedIn, wholeWindow } from './result.ts'
import type { Known } from './units.ts'
import { decimalsOf, measureOf, readAtom, rounded } from './values.ts'

type Totals = MetricDrivers['meta']['totals']

/** What one dimension explains. */
export type Explanation = {
  readonly drivers: MetricDriver[]
  readonly summary: MetricDrivers['meta']['dimensions'][number]
}

/** What is measured in both windows; of a ratio, also what it is divided by. */
type Amounts = { readonly of: Part; readonly per: Part | null }

type Driven = {
  /** Null of the members that the source has put together. */
  readonly member: MetricDriver['member']
  /** Null of several members that do not add up. */
  readonly amounts: Amounts | null
  readonly contribution: number | null
  readonly rate: number | null
  readonly mix: number | null
}

/** How contributions to a change of a measure are found. */
export function methodOf({ aggregate }: Measure): MetricDrivers['meta']['method'] {
  if (aggregate.kind === 'ratio') return 'rate_and_mix'
  return aggregate.kind === 'distinct' ? 'distinct' : 'additive'
}

/** The measure in both windows as it is written, and its change; null where the data do not reach. */
export function totalsOf(model: MetricModel, name: string, total: Cell, known: Known): Totals {
  const measure = measureOf(model, name)
  const values = valuesOf(measure, amountsOf(measure, name, total))
  const value = known.current ? values.value : null
  const comparison = known.before ? values.comparison : null
  const change =
    value === null || comparison === null ? null : roundTo(value - comparison, decimalsOf(measure))
  return { value, comparison, change }
}

/**
 * What the members of a dimension added to a change, the largest first. The `limit` largest and all that lead are
 * shown; one row more is the others.
 */
export function explain(
  model: MetricModel,
  { measure: name, dimension, change, limit }: Asked,
  members: readonly Member[],
): Explanation {
  const measure = measureOf(model, name)
  const driven = drivenBy(model, { measure: name, dimension, change }, members)
  const named = driven
    .filter(({ member }) => member !== null)
    .toSorted((one, other) => Math.abs(amountOf(other)) - Math.abs(amountOf(one)))
  const leads = leading(named.map(amountOf), change ?? 0).flatMap((place) => named[place] ?? [])
  const shown = named.filter((one, place) => place < limit || leads.includes(one))
  const rest = driven.filter((one) => !shown.includes(one))
  const all = [...shown, ...(rest.length > 0 ? [together(model, measure, rest)] : [])]
  const shareOf = (amount: number) => (change ? roundRatio(amount / change) : null)
  return {
    drivers: all.map(({ amounts, ...one }) => ({
      ...{ dimension, others: one.member === null, ...valuesOf(measure, amounts), ...one },
      share: one.contribution === null ? null : shareOf(one.contribution),
      leading: leads.some(({ member }) => member === one.member),
    })),
    summary: {
      dimension,
      members: named.length,
      leading: leads.length,
      leading_share: leads.length > 0 ? shareOf(sumOf(leads.map(amountOf))) : null,
      remainder:
        change === null ? null : roundTo(change - sumOf(driven.map(amountOf)), decimalsOf(measure)),
    },
  }
}

type Asked = {
  readonly measure: string
  readonly dimension: string
  /** Of the whole; null where it is not known. */
  readonly change: number | null
  readonly limit: number
}

const amountOf = ({ contribution }: Driven) => contribution ?? 0
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

function drivenBy(
  model: MetricModel,
  { measure: name, dimension, change }: Omit<Asked, 'limit'>,
  members: readonly Member[],
): Driven[] {
  const measure = measureOf(model, name)
  const read = members.map(({ names, place, cells }) => ({
    member: place === 0 ? null : namedIn(names, dimension),
    amounts: amountsOf(measure, name, cells.get(wholeWindow) ?? emptyCell),
  }))
  if (change === null)
    return read.map((one) => ({ ...one, contribution: null, rate: null, mix: null }))
  const decimals = decimalsOf(measure)
  const drivers = ratioDrivers(
    read.map(({ amounts: { of, per } }) => ({ of, per: per ?? nothing })),
  )
  const isRatio = measure.aggregate.kind === 'ratio'
  const own: Part[] = isRatio
    ? read.map((_, at) => ({ now: sumOf(Object.values(drivers?.[at] ?? {})), before: 0 }))
    : read.map(({ amounts }) => amounts.of)
  const added = partsAddUp(model, measure)
    ? contributions(own, change, decimals)
    : own.map(({ now, before }) => roundTo(now - before, decimals))
  return read.map((one, at) => {
    const contribution = added[at] ?? 0
    const mix = isRatio ? roundTo(drivers?.[at]?.mix ?? 0, decimals) : null
    const rate = mix === null ? null : roundTo(contribution - mix, decimals)
    return { ...one, contribution, rate, mix }
  })
}

/** Whether members add up to the whole: a thing that is counted once may be in several. */
function partsAddUp({ measures }: MetricModel, measure: Measure): boolean {
  const { aggregate } = measure
  if (aggregate.kind !== 'ratio') return addsUp(measure, 'dimension')
  return [aggregate.of, aggregate.per].every((name) => {
    const atom = measures[name]
    return atom !== undefined && addsUp(atom, 'dimension')
  })
}

/** Several members as one; counts of things that may be in several of them have no value together. */
function together(model: MetricModel, measure: Measure, rest: readonly Driven[]): Driven {
  const [first] = rest
  if (first && rest.length === 1) return { ...first, member: null }
  const decimals = decimalsOf(measure)
  const total = (of: (one: Driven) => number | null) => {
    const amounts = rest.map(of)
    return amounts.includes(null) ? null : roundTo(sumOf(amounts.map((one) => one ?? 0)), decimals)
  }
  const sum = (parts: readonly Part[]) => parts.reduce(plus, nothing)
  const per = rest.flatMap(({ amounts }) => amounts?.per ?? [])
  return {
    member: null,
    amounts: partsAddUp(model, measure)
      ? {
          of: sum(rest.flatMap(({ amounts }) => amounts?.of ?? [])),
          per: per.length > 0 ? sum(per) : null,
        }
      : null,
    contribution: total(({ contribution }) => contribution),
    rate: total(({ rate }) => rate),
    mix: total(({ mix }) => mix),
  }
}

const nothing: Part = { now: 0, before: 0 }

function amountsOf({ aggregate }: Measure, name: string, cell: Cell): Amounts {
  const part = (atom: string): Part => ({
    now: readAtom(cell.current, atom) ?? 0,
    before: readAtom(cell.before, atom) ?? 0,
  })
  return aggregate.kind === 'ratio'
    ? { of: part(aggregate.of), per: part(aggregate.per) }
    : { of: part(name), per: null }
}

function valuesOf(measure: Measure, amounts: Amounts | null) {
  const at = (side: keyof Part) => {
    if (amounts === null) return null
    const { of, per } = amounts
    return rounded(measure, per ? ratio(of[side], per[side]) : of[side])
  }
  return { value: at('now'), comparison: at('before') }
}
