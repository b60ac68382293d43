const SIGNIFICANT_DIGITS = 15

/**
 * Rounds half away from zero, as in accounting, to `decimals` places.
 *
 * A double carries 15 exact decimal digits; what lies beyond is binary noise and is dropped first, so
 * 1.005 is 1.01 although its double is 1.00499999999999989. Values of 1e15 and more have no cents left.
 * @throws RangeError when `value` is NaN or infinite: such a number must never reach a response.
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`cannot round ${value}`)
  const magnitude = Math.abs(value)
  if (magnitude >= 1e15) return value
  const [mantissa, exponent] = magnitude.toExponential(SIGNIFICANT_DIGITS - 1).split('e')
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))
  const rounded = shifted < 1e21 ? Number(`${shifted}e-${decimals}`) : magnitude
  return rounded === 0 ? 0 : Math.sign(value) * rounded
}

/** Money in units of its currency, to the cent. `null` stays `null`. */
export function roundMoney(value: number): number
export function roundMoney(value: number | null): number | null
export function roundMoney(value: number | null): number | null {
  return value === null ? null : roundTo(value, 2)
}

/**
 * Revenue less cost, exact to the four decimals that warehouses store: the binary noise of large sums would else turn
 * half a cent either way.
 */
export const marginOf = (revenue: number, cost: number): number => roundTo(revenue - cost, 4)

/** A fraction (0.125 = 12.5 %) to six decimals. `null` stays `null`. */
export function roundRatio(value: number): number
export function roundRatio(value: number | null): number | null
export function roundRatio(value: number | null): number | null {
  return value === null ? null : roundTo(value, 6)
}

/**
 * Rounds a series to cents so that its sums stay exact: the last n values add up to the rounded sum of the last n,
 * for every n, and each value is within one cent of its own. Rounded one by one, four years of days drift by 0.29.
 * Cascade (cumulative) rounding, run from the end because every window ends there; zeros stay zeros.
 */
export function roundMoneySeries(values: readonly number[]): number[] {
  let exact = 0
  let rounded = 0
  return values
    .toReversed()
    .map((value) => {
      exact += value
      const share = roundTo(roundMoney(exact) - rounded, 2)
      rounded = roundMoney(exact)
      return share
    })
    .reverse()
}
