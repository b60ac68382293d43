import type { Check } from '@otel-bi/analytics/alerts/backtest'
import type { AlertPolicy } from '@otel-bi/analytics/alerts/policy'
import {
  type AlertState,
  initialState,
  step,
  type Telling,
  tellsNext,
} from '@otel-bi/analytics/alerts/step'
import type { NewAlertRule } from '@otel-bi/contract/alerts/rule'
import type { NewHistory } from '@otel-bi/store/alert-evaluations'
import type { StoredHealth, StoredInstance } from '@otel-bi/store/alerts.schema'
import { oneCurrency } from './figures.ts'
import type { Observed, Recent } from './observe/observed.ts'

/** What there is to tell of one instance. */
export type Told = {
  readonly instance: StoredInstance
  readonly telling: Telling
  readonly recent: Recent | undefined
}

/** What was found, or why nothing could be. */
export type Finding =
  | ({ readonly outcome: 'checked' } & Observed)
  | { readonly outcome: 'unchecked'; readonly reason: string }

type Before = {
  readonly instances: readonly StoredInstance[]
  readonly health: StoredHealth | null
}

export type Evaluated = {
  readonly instances: readonly StoredInstance[]
  readonly health: StoredHealth
  readonly phase: StoredInstance['phase']
  readonly told: readonly Told[]
  /** Whether it is told that the rule could not be checked, or could again. */
  readonly toldHealth: Telling | null
  readonly history: readonly NewHistory[]
  readonly nextCheckAt: Date
}

/** Checks in a row that fail before a rule is told to be unchecked. */
const uncheckedChecks = 3

/** The next state of a rule, and what it tells. A source that does not answer changes no instance. */
export function evaluate(
  before: Before,
  finding: Finding,
  rule: Pick<NewAlertRule, 'every_minutes' | 'tell_unchecked'>,
  policy: AlertPolicy,
  now: Date,
): Evaluated {
  const steps =
    finding.outcome === 'checked' ? stepAll(before.instances, finding, policy, now) : undefined
  const instances = steps?.map(({ instance }) => instance) ?? before.instances
  const told = (steps ?? []).flatMap(({ instance, telling, recent }) =>
    telling ? [{ instance, telling, recent }] : [],
  )
  const health = checkHealth(before.health, finding, policy, now)
  const wakes = instances.flatMap(
    (instance) => tellsNext(stateOf(instance), policy, now)?.getTime() ?? [],
  )
  const scheduled = nextSlot(rule.every_minutes, now).getTime()
  const nextCheckAt = new Date(Math.min(scheduled, ...wakes.filter((wake) => wake > now.getTime())))
  const changes = [...(steps ?? []).flatMap(({ change }) => change ?? []), ...health.changes]
  return {
    instances,
    health: health.state,
    phase: worstOf(instances),
    told,
    toldHealth: rule.tell_unchecked ? health.telling : null,
    history: changes.map((change) => ({ ...change, at: now })),
    nextCheckAt,
  }
}

/** Slots of a rule lie at multiples of its minutes since the epoch. */
function nextSlot(everyMinutes: number, now: Date): Date {
  const every = everyMinutes * 60_000
  return new Date((Math.floor(now.getTime() / every) + 1) * every)
}

const nothing = { value: null, reference: null, change: null }

function stepAll(
  before: readonly StoredInstance[],
  { instances, currencies }: Observed,
  policy: AlertPolicy,
  now: Date,
) {
  const currency = oneCurrency(currencies)
  const known = new Map(before.map((instance) => [instance.key, instance]))
  const found = instances.flatMap(({ key, label, checks, recent }) => {
    const latest = checks.at(-1)
    if (!latest) return []
    const before = { ...blank(key), ...known.get(key), label, currency }
    return [{ ...stepOne(before, latest, policy, now), recent }]
  })
  const present = new Set(found.map(({ instance }) => instance.key))
  // A member that the answer no longer has: unknown, so one that fires stays until it is seen again.
  const gone = before.filter(({ key, phase }) => !present.has(key) && phase !== 'ok')
  const untouched = { telling: null, change: undefined, recent: undefined }
  return [...found, ...gone.map((instance) => ({ instance, ...untouched }))]
}

function stepOne(instance: StoredInstance, latest: Check, policy: AlertPolicy, now: Date) {
  const { state, telling } = step(stateOf(instance), latest, policy, now)
  const { value, reference, change } = latest
  const next: StoredInstance = { ...instance, ...storedState(state), value, reference, change }
  const isFirst = instance.since === null && next.phase === 'ok'
  const isChanged = next.phase !== instance.phase && !isFirst
  return { instance: next, telling, change: isChanged ? entryOf(next, next.phase) : undefined }
}

export const entryOf = (instance: StoredInstance, event: string): Omit<NewHistory, 'at'> => {
  const { key, label, mark, value, reference, change, phase } = instance
  return { event, key, label, mark, value, reference, change, phase }
}

function checkHealth(
  before: StoredHealth | null,
  finding: Finding,
  policy: AlertPolicy,
  now: Date,
) {
  const old = before ?? { ...blank(''), reason: null }
  const failed = finding.outcome === 'unchecked'
  const check = { verdict: failed ? 'breached' : 'clear', mark: now.toISOString() } as const
  const { state, telling } = step(
    stateOf(old),
    check,
    { ...policy, pendingChecks: uncheckedChecks, repeatMinutes: null, tellsResolved: true },
    now,
  )
  const reason = failed ? finding.reason : null
  const next: StoredHealth = { ...old, ...storedState(state), reason }
  const began = failed && old.reason === null
  const ended = !failed && old.reason !== null
  const event = began ? 'unchecked' : 'checked'
  const changes =
    began || ended
      ? [{ event, key: '', label: '', mark: null, ...nothing, phase: null, reason }]
      : []
  return { state: next, telling, changes }
}

const blank = (key: string): StoredInstance => ({
  key,
  label: '',
  ...storedState(initialState),
  ...nothing,
})

const instant = (text: string | null) => (text === null ? null : new Date(text))

const stateOf = ({
  phase,
  since,
  breaches,
  mark,
  toldAt,
  owesResolved,
}: StoredInstance): AlertState => ({
  phase,
  since: instant(since),
  breaches,
  mark,
  toldAt: instant(toldAt),
  owesResolved,
})

function storedState({ since, toldAt, ...state }: AlertState) {
  return {
    ...state,
    since: since?.toISOString() ?? null,
    toldAt: toldAt?.toISOString() ?? null,
  }
}

const worst = ['firing', 'pending', 'resolved', 'ok'] as const

const worstOf = (instances: readonly StoredInstance[]) =>
  worst.find((phase) => instances.some((instance) => instance.phase === phase)) ?? 'ok'
