import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import type { AlertPolicy } from './policy.ts'
import { inQuietHours, silentUntil } from './quiet-hours.ts'
import {
  type AlertState,
  initialState,
  step,
  type Telling,
  tellsNext,
  type Verdict,
} from './step.ts'

const minuteMs = 60_000
/** Each zone's clock changes of 2026, from the IANA database: standard offset, summer offset, summer's ends in UTC. */
const zones = {
  'Europe/Zagreb': [60, 120, '2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  'America/New_York': [-300, -240, '2026-03-08T07:00Z', '2026-11-01T06:00Z'],
  UTC: [0, 0, '2026-01-01T00:00Z', '2026-12-31T00:00Z'],
} as const
type Zone = keyof typeof zones
const zoneNames: Zone[] = ['Europe/Zagreb', 'America/New_York', 'UTC']

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const mod = (n: number) => ((n % 1440) + 1440) % 1440

/** The model of quiet hours: an offset from a table, and arithmetic on a circle of 1,440 minutes. */
function quietInModel({ quietHours }: AlertPolicy, at: Date): boolean {
  if (!quietHours) return false
  const zone = zoneNames.find((name) => name === quietHours.timeZone) ?? 'UTC'
  const [standard, summer, begin, end] = zones[zone]
  const isSummer = at >= new Date(begin) && at < new Date(end)
  const local = mod(Math.floor(at.getTime() / minuteMs) + (isSummer ? summer : standard))
  const [from, to] = [minutes(quietHours.from), minutes(quietHours.to)]
  return mod(local - from) < mod(to - from)
}

type Check = { readonly at: Date; readonly verdict: Verdict; readonly mark: string }
type Episode = { readonly first: number; readonly end: number }

/** The model's episodes: from the n-th different mark of a run of breaches to the end of the run. */
function episodesOf(checks: readonly Check[], pending: number): Episode[] {
  const episodes: Episode[] = []
  for (let start = 0; start < checks.length; start += 1) {
    if (checks[start]?.verdict !== 'breached') continue
    const ends = checks.findIndex(({ verdict }, n) => n > start && verdict === 'clear')
    const end = ends === -1 ? checks.length : ends
    const marks = checks.slice(start, end).map(({ mark }) => mark)
    const first = marks.findIndex((_, n) => new Set(marks.slice(0, n + 1)).size >= pending)
    if (first !== -1) episodes.push({ first: start + first, end })
    start = end
  }
  return episodes
}

/** What the model tells at each check that knows something. */
function tellingsInModel(checks: readonly Check[], policy: AlertPolicy): (Telling | null)[] {
  const episodes = episodesOf(checks, policy.pendingChecks)
  const told = new Map<Episode, Date>()
  const ended = new Set<Episode>()
  return checks.map(({ at }, n) => {
    const latest = episodes.filter(({ first }) => first <= n).at(-1)
    const muted = policy.mutedUntil !== null && at < policy.mutedUntil
    if (!latest || muted || quietInModel(policy, at)) return null
    const last = told.get(latest)
    if (n >= latest.end) {
      if (!last || !policy.tellsResolved || ended.has(latest)) return null
      ended.add(latest)
      return 'resolved'
    }
    const { repeatMinutes } = policy
    const again =
      last && repeatMinutes !== null && at.getTime() >= last.getTime() + repeatMinutes * minuteMs
    if (last && !again) return null
    told.set(latest, at)
    return last ? 'still_firing' : 'firing'
  })
}

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const quiet = fc
  .record({ from: clock, to: clock, timeZone: fc.constantFrom(...zoneNames) })
  .filter(({ from, to }) => from !== to)
/** A day before each change of the clocks, so that most histories run over one. */
const starts = zoneNames.flatMap((name) =>
  [zones[name][2], zones[name][3]].map((at) => Date.parse(at) - 24 * 60 * minuteMs),
)

const history = fc
  .record({
    start: fc.constantFrom(...starts),
    steps: fc.array(
      fc.record({
        minutes: fc.constantFrom(5, 15, 60, 240, 1440),
        verdict: fc.constantFrom<Verdict>('breached', 'breached', 'clear', 'unknown'),
        isNew: fc.boolean(),
      }),
      { minLength: 1, maxLength: 60 },
    ),
    pendingChecks: fc.integer({ min: 1, max: 4 }),
    repeatMinutes: fc.option(fc.constantFrom(30, 60, 1440)),
    tellsResolved: fc.boolean(),
    quietHours: fc.option(quiet),
    mutedMinutes: fc.option(fc.integer({ min: 0, max: 6_000 })),
  })
  .map(({ start, steps, mutedMinutes, ...policy }) => {
    let [at, mark] = [start, 0]
    const checks = steps.map(({ minutes: passed, verdict, isNew }): Check => {
      at += passed * minuteMs
      mark += isNew ? 1 : 0
      return { at: new Date(at), verdict, mark: String(mark) }
    })
    const mutedUntil = mutedMinutes === null ? null : new Date(start + mutedMinutes * minuteMs)
    return { checks, policy: { ...policy, mutedUntil } }
  })

function run(checks: readonly Check[], policy: AlertPolicy) {
  let state: AlertState = initialState
  return checks.map((check) => {
    const next = step(state, check, policy, check.at)
    state = next.state
    return next
  })
}

test('in 400 histories over clock changes it tells exactly what the model tells', () => {
  fc.assert(
    fc.property(history, ({ checks, policy }) => {
      const known = checks.filter(({ verdict }) => verdict !== 'unknown')
      const told = run(checks, policy).map(({ telling }) => telling)
      const knownTold = told.filter((_, n) => checks[n]?.verdict !== 'unknown')
      expect(knownTold).toEqual(tellingsInModel(known, policy))
      const unknownTold = told.filter((_, n) => checks[n]?.verdict === 'unknown')
      expect(unknownTold.filter((telling) => telling !== null)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('in 100 histories a repeated last check tells nothing before the instant that tellsNext gives, and tells at it', () => {
  fc.assert(
    fc.property(history, ({ checks, policy }) => {
      const last = checks.filter(({ verdict }) => verdict !== 'unknown').at(-1)
      const state = run(checks, policy).at(-1)?.state
      if (!state || !last) return
      const now = checks.at(-1)?.at ?? last.at
      const same = {
        verdict: state.phase === 'firing' ? 'breached' : 'clear',
        mark: last.mark,
      } as const
      const next = tellsNext(state, policy, now)
      const tells = (at: Date) => step(state, same, policy, at).telling !== null
      if (next === null) return expect(tells(new Date(now.getTime() + 86_400_000))).toBe(false)
      expect(tells(next)).toBe(true)
      if (next > now) expect(tells(new Date(next.getTime() - minuteMs))).toBe(false)
    }),
    { numRuns: 100 },
  )
})

describe('quiet hours 22:00 to 07:00 in Zagreb', () => {
  const hours = { from: '22:00', to: '07:00', timeZone: 'Europe/Zagreb' }
  test.each([
    ['the night of the spring change is 8 hours', '2026-03-28T21:00Z', '2026-03-29T05:00Z'],
    ['the night of the autumn change is 10 hours', '2026-10-24T20:00Z', '2026-10-25T06:00Z'],
    ['a winter night is 9 hours', '2026-01-30T21:00Z', '2026-01-31T06:00Z'],
  ])('%s', (_title, from, to) => {
    const [first, end] = [new Date(from), new Date(to)]
    const before = (at: Date) => new Date(at.getTime() - minuteMs)
    const around = [before(first), first, before(end), end]
    expect(around.map((at) => inQuietHours(hours, at))).toEqual([false, true, true, false])
    expect(silentUntil({ quietHours: hours, mutedUntil: null }, first)).toEqual(end)
  })

  test('quiet from 02:30 to 02:45 does not occur on 2026-03-29 and occurs twice on 2026-10-25', () => {
    const short = { from: '02:30', to: '02:45', timeZone: 'Europe/Zagreb' }
    const quietMinutes = (day: string) =>
      Array.from(
        { length: 1440 },
        (_, n) => new Date(Date.parse(`${day}T00:00Z`) + n * minuteMs),
      ).filter((at) => inQuietHours(short, at)).length
    expect([quietMinutes('2026-03-29'), quietMinutes('2026-10-25')]).toEqual([0, 30])
  })
})
