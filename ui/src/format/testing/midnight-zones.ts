export type MidnightChange = { readonly zone: string; readonly days: readonly string[] }

const firstYear = 2010
const lastYear = 2030

/** Runs work as if the machine stood in a time zone. A change of zone takes milliseconds: do all of a zone at once. */
export function inZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    return work()
  } finally {
    process.env.TZ = before ?? 'UTC'
  }
}

/** Every IANA zone with days that do not begin at 00:00, or whose midnight comes twice, and those days. */
export function midnightChanges(): MidnightChange[] {
  found ??= Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ zone, days: inZone(zone, oddDays) }))
    .filter(({ days }) => days.length > 0)
  return found
}

// Some seconds of work, and the same for each test file of a process.
let found: MidnightChange[] | undefined

function oddDays(): string[] {
  const found: string[] = []
  const end = Date.UTC(lastYear + 1)
  for (let noon = Date.UTC(firstYear, 0, 1, 12); noon < end; noon += stride)
    if (changes(noon, stride)) found.push(...changedDays(noon).filter(isOdd))
  return found
}

const day = 86_400_000
/** No zone changes its clocks twice within it. */
const stride = 21 * day

const offsetAt = (instant: number) => new Date(instant).getTimezoneOffset()
const changes = (noon: number, length: number) => offsetAt(noon) !== offsetAt(noon + length)

/** The days around a change of the clocks within a stride. */
function changedDays(noon: number): string[] {
  const days = Array.from({ length: stride / day }, (_, index) => noon + index * day)
  const before = days.find((instant) => changes(instant, day)) ?? noon
  return [before, before + day, before + 2 * day].map((instant) =>
    new Date(instant).toISOString().slice(0, 10),
  )
}

/** Midnight is skipped, or the hour before it comes twice. */
function isOdd(isoDate: string): boolean {
  const midnight = new Date(`${isoDate}T00:00:00`)
  const hourBefore = new Date(+midnight - 1)
  const again = new Date(+hourBefore - 3_600_000)
  return midnight.getHours() !== 0 || again.getHours() === hourBefore.getHours()
}
