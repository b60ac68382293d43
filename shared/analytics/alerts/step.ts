import type { AlertPolicy } from './policy.ts'
import { isSilent, silentUntil } from './quiet-hours.ts'

type AlertPhase = 'ok' | 'pending' | 'firing' | 'resolved'

/** What is kept of one instance of a rule: a member of its dimension, a check, a job, or the only one. */
export type AlertState = {
  readonly phase: AlertPhase
  /** When the phase began; null before the first check. */
  readonly since: Date | null
  /** Observations in breach, one after the other. */
  readonly breaches: number
  /** What the latest observation was of: a day, an execution. Seen again it is not one observation more. */
  readonly mark: string | null
  /** When the firing of this episode was last told; null while it is not. */
  readonly toldAt: Date | null
  /** Whether the end of an episode that was told remains to be told. */
  readonly owesResolved: boolean
}

export const initialState: AlertState = {
  phase: 'ok',
  since: null,
  breaches: 0,
  mark: null,
  toldAt: null,
  owesResolved: false,
}

/** `unknown` leaves everything as it is: without a value nothing began and nothing ended. */
export type Verdict = 'breached' | 'clear' | 'unknown'
export type Observation = { readonly verdict: Verdict; readonly mark: string }

export type Telling = 'firing' | 'still_firing' | 'resolved'

export type Step = { readonly state: AlertState; readonly telling: Telling | null }

/**
 * One check of one instance. Firing is told once per episode, and again every `repeatMinutes`; its end is told
 * if its firing was. What falls into silence is told by the first check after it, if it is still true.
 */
export function step(
  state: AlertState,
  { verdict, mark }: Observation,
  policy: AlertPolicy,
  now: Date,
): Step {
  if (verdict === 'unknown') return { state, telling: null }
  const moved =
    verdict === 'breached' ? breach(state, mark, policy, now) : clear(state, policy, now)
  const next = { ...moved, mark }
  const telling = isSilent(policy, now) ? null : owed(next, policy, now)
  if (telling === 'resolved') return { state: { ...next, owesResolved: false }, telling }
  return telling === null ? { state: next, telling } : { state: { ...next, toldAt: now }, telling }
}

function breach(state: AlertState, mark: string, policy: AlertPolicy, now: Date): AlertState {
  if (state.phase === 'firing') return state
  const breaches = state.mark === mark && state.breaches > 0 ? state.breaches : state.breaches + 1
  if (breaches >= policy.pendingChecks)
    return { ...state, phase: 'firing', since: now, breaches, toldAt: null, owesResolved: false }
  const since = state.phase === 'pending' ? state.since : now
  return { ...state, phase: 'pending', since, breaches }
}

function clear(state: AlertState, policy: AlertPolicy, now: Date): AlertState {
  if (state.phase === 'firing') {
    const owesResolved = policy.tellsResolved && state.toldAt !== null
    return { ...state, phase: 'resolved', since: now, breaches: 0, toldAt: null, owesResolved }
  }
  if (state.phase === 'pending' || state.since === null)
    return { ...state, phase: 'ok', since: now, breaches: 0 }
  return state
}

/** What there is to tell, silence aside. */
function owed(state: AlertState, { repeatMinutes }: AlertPolicy, now: Date): Telling | null {
  if (state.phase !== 'firing') return state.owesResolved ? 'resolved' : null
  if (state.toldAt === null) return 'firing'
  const sinceTold = now.getTime() - state.toldAt.getTime()
  return repeatMinutes !== null && sinceTold >= repeatMinutes * 60_000 ? 'still_firing' : null
}

/** When this instance has something to tell if nothing changes; null when it has not. */
export function tellsNext(state: AlertState, policy: AlertPolicy, now: Date): Date | null {
  const { repeatMinutes } = policy
  if (owed(state, policy, now) !== null) return silentUntil(policy, now)
  if (state.phase !== 'firing' || state.toldAt === null || repeatMinutes === null) return null
  const next = new Date(state.toldAt.getTime() + repeatMinutes * 60_000)
  return silentUntil(policy, next)
}
