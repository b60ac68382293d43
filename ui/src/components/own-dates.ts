/** Two days in order, `YYYY-MM-DD`. */
type Dates = { readonly from: string; readonly to: string }

/**
 * Dates with one end moved; the other goes with it where they would cross. Null without a day, and while the
 * digits of a year are being typed: 0201 is on the way to 2013.
 */
export function moveEnd({ from, to }: Dates, end: 'from' | 'to', day: string): Dates | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(day)) return null
  return end === 'from'
    ? { from: day, to: to < day ? day : to }
    : { from: from > day ? day : from, to: day }
}

/** The same days of the year before; 29 February becomes the 28th. */
export const yearBefore = ({ from, to }: Dates): Dates => {
  const before = (day: string) =>
    `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4).replace('02-29', '02-28')}`
  return { from: before(from), to: before(to) }
}
