import { ratio } from './change.ts'
import { roundTo } from './money.ts'

/** A part of a whole in two windows. */
export type Part = { readonly now: number; readonly before: number }

/** A part of a ratio: what is divided, and what it is divided by. */
export type RatioPart = { readonly of: Part; readonly per: Part }

/** What a part added to a change of a ratio: by its own ratio, and by its weight among the parts. */
export type RatioDriver = { readonly rate: number; readonly mix: number }

const delta = ({ now, before }: Part) => now - before

/**
 * What each part added to the change of their sum, rounded to `decimals` so that the contributions add up to
 * `change` exactly: each is the difference of its rounded amounts, and where these miss the change, the parts that
 * rounding cost most are given a unit of the last place (largest remainders, as seats are given to parties by Hamilton).
 */
export function contributions(parts: readonly Part[], change: number, decimals: number): number[] {
  const rounded = parts.map(({ now, before }) =>
    roundTo(roundTo(now, decimals) - roundTo(before, decimals), decimals),
  )
  const unit = 10 ** -decimals
  const missing = Math.round((change - sumOf(rounded)) / unit)
  const direction = Math.sign(missing)
  const owed = parts.map((part, place) => (delta(part) - (rounded[place] ?? 0)) * direction)
  const mostOwed = [...owed.keys()].sort((one, other) => (owed[other] ?? 0) - (owed[one] ?? 0))
  const given = new Map(
    mostOwed.map((place, rank) => [place, shareOf(missing, parts.length, rank)]),
  )
  return rounded.map((amount, place) => roundTo(amount + (given.get(place) ?? 0) * unit, decimals))
}

/** How many of `units` the part in a place gets when they are given in turn. */
const shareOf = (units: number, parts: number, rank: number): number =>
  Math.sign(units) * Math.ceil(Math.max(0, Math.abs(units) - rank) / parts)

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
const nothing: Part = { now: 0, before: 0 }

/**
 * What each part added to the change of a ratio of sums: `rate`, by its own ratio at its mean weight, and `mix`, by
 * the change of its weight times how far its mean ratio lies from that of the whole. All rates and mixes add up to the
 * change of the whole. Both are at the means of the two windows, so that
 * neither is favoured (T. L. Bennet, The Theory of Measurement of Changes in Cost of Living, 1920). A part that is in one
 * window only has one ratio, and adds by mix alone. Null when the whole has nothing to divide by.
 */
export function ratioDrivers(parts: readonly RatioPart[]): RatioDriver[] | null {
  const whole = wholeOf(parts)
  const [now, before] = [
    ratio(whole.of.now, whole.per.now),
    ratio(whole.of.before, whole.per.before),
  ]
  if (now === null || before === null) return null
  const mean = (now + before) / 2
  return parts.map(({ of, per }) => {
    const own = ratio(of.now, per.now)
    const past = ratio(of.before, per.before)
    const usual = ((own ?? past ?? 0) + (past ?? own ?? 0)) / 2
    const weight = per.now / whole.per.now - per.before / whole.per.before
    const added = of.now / whole.per.now - of.before / whole.per.before
    return { rate: added - weight * usual, mix: weight * (usual - mean) }
  })
}

const wholeOf = (parts: readonly RatioPart[]): RatioPart =>
  parts.reduce((sum, { of, per }) => ({ of: plus(sum.of, of), per: plus(sum.per, per) }), {
    of: nothing,
    per: nothing,
  })

/** The sum of two parts in each window. */
export const plus = (one: Part, other: Part): Part => ({
  now: one.now + other.now,
  before: one.before + other.before,
})

/**
 * The fewest contributions that make up `share` of the change: the largest in its direction. Their places, largest
 * first; all in its direction where they do not reach it, and none where nothing changed.
 */
export function leading(amounts: readonly number[], change: number, share = 0.8): number[] {
  const direction = Math.sign(change)
  const wanted = share * Math.abs(change)
  const places: number[] = []
  let reached = 0
  for (const [place, amount] of largestFirst(amounts, direction)) {
    if (direction === 0 || reached >= wanted) break
    places.push(place)
    reached += amount * direction
  }
  return places
}

const largestFirst = (amounts: readonly number[], direction: number) =>
  [...amounts.entries()]
    .filter(([, amount]) => amount * direction > 0)
    .sort(([, one], [, other]) => (other - one) * direction)
