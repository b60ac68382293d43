import type { Judged } from './condition.ts'
import type { AlertPolicy } from './policy.ts'
import { type AlertState, initialState, step, type Telling, tellsNext } from './step.ts'

type Instance = { readonly key: string; readonly label: string }
/** An observation and when it was or would have been made. */
export type Check = Judged & { readonly at: Date }
/** The checks of one instance, the oldest first. */
export type Checked = Instance & { readonly checks: readonly Check[] }

type Told = Instance & Check & { readonly telling: Telling }
type Episode = Instance & {
  readonly from: Date
  /** Null while it still fires at the end. */
  readonly to: Date | null
  readonly tellings: number
}
type Course = { readonly tellings: readonly Told[]; readonly episodes: readonly Episode[] }

/** What a rule would have done with these checks until `end`: the steps that it takes when it is on. */
export function backtest(instances: readonly Checked[], policy: AlertPolicy, end: Date): Course {
  const courses = instances.map((instance) => courseOf(instance, policy, end))
  return {
    tellings: courses
      .flatMap(({ tellings }) => tellings)
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
    episodes: courses
      .flatMap(({ episodes }) => episodes)
      .sort((a, b) => a.from.getTime() - b.from.getTime()),
  }
}

function courseOf({ key, label, checks }: Checked, policy: AlertPolicy, end: Date): Course {
  let state: AlertState = initialState
  const tellings: Told[] = []
  const episodes: Episode[] = []
  const change = (change: Partial<Episode>) => {
    const latest = episodes.pop()
    if (latest) episodes.push({ ...latest, ...change })
  }
  const take = (check: Check, at: Date) => {
    const wasFiring = state.phase === 'firing'
    const next = step(state, check, policy, at)
    state = next.state
    const isFiring = state.phase === 'firing'
    if (isFiring && !wasFiring) episodes.push({ key, label, from: at, to: null, tellings: 0 })
    if (wasFiring && !isFiring) change({ to: at })
    if (!next.telling) return
    tellings.push({ ...check, key, label, at, telling: next.telling })
    change({ tellings: (episodes.at(-1)?.tellings ?? 0) + 1 })
  }
  for (const [n, check] of checks.entries()) {
    take(check, check.at)
    const until = checks[n + 1]?.at ?? end
    // Between two observations a rule still repeats, and tells what quiet hours held back.
    let at = tellsNext(state, policy, check.at)
    while (check.verdict !== 'unknown' && at !== null && at < until) {
      take(check, at)
      at = tellsNext(state, policy, at)
    }
  }
  return { tellings, episodes }
}
