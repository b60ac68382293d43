/**
 * A day of the calendar, `2013-11-29`, as on the wire. It is no instant: it is counted in UTC, where
 * every day has 24 hours, so it is the same day in every time zone.
 */

export const daySeconds = 86_400

/** The second at which a day begins, in UTC. */
export const startOfDay = (isoDate: string) => Date.parse(`${isoDate}T00:00:00Z`) / 1000

/** The second at which a day ends, in UTC. */
export const endOfDay = (isoDate: string) => startOfDay(isoDate) + daySeconds

/** The day that a second lies in, in UTC. */
export const dayAt = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)

/** Another day, so many days later; earlier when negative. */
export const addDays = (isoDate: string, days: number) =>
  dayAt(startOfDay(isoDate) + days * daySeconds)

/** The same date a year before; of 29 February, the 28th. */
export function yearEarlier(isoDate: string): string {
  const year = String(Number(isoDate.slice(0, 4)) - 1).padStart(4, '0')
  return `${year}${isoDate.slice(4).replace('-02-29', '-02-28')}`
}

/** The instant, RFC 3339, at which a day begins for a reader: later than midnight where clocks skip it. */
export const localStartOf = (isoDate: string) => new Date(`${isoDate}T00:00:00`).toISOString()

/** The last millisecond of a day for a reader, RFC 3339; an hour that comes twice counts twice. */
export const localEndOf = (isoDate: string) =>
  new Date(Date.parse(localStartOf(addDays(isoDate, 1))) - 1).toISOString()

/** Days that a reader chose, both inclusive, as the instants that bound them; an empty day is no bound. */
export const localBounds = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  ...(from && { from: localStartOf(from) }),
  ...(to && { to: localEndOf(to) }),
})
