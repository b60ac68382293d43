/** Hours of the day in which nothing is told, by the wall clock of an IANA time zone; over midnight when `to` is not after `from`. */
export type QuietHours = {
  /** `22:00`, the first quiet minute. */
  readonly from: string
  /** `07:00`, the first minute that is not quiet any more. */
  readonly to: string
  readonly timeZone: string
}

/** How a rule tells what it finds. */
export type AlertPolicy = {
  /** So many observations in a row must be in breach before the alert fires. */
  readonly pendingChecks: number
  /** Tells again after so many minutes of firing; null tells once. */
  readonly repeatMinutes: number | null
  readonly tellsResolved: boolean
  readonly quietHours: QuietHours | null
  readonly mutedUntil: Date | null
}
