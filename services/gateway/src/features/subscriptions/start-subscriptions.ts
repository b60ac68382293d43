import { setTimeout } from 'node:timers/promises'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { dueSubscriptions, endSlot, type StoredSubscription } from '@otel-bi/store/subscriptions'
import type { GatewayDeps } from '../../deps.ts'
import { ServiceProblem } from '../overview/ask-service.ts'
import { type ComposeDeps, composeMessages } from './compose.ts'
import { NotSendable } from './content.ts'
import { nextSlot } from './schedule.ts'
import { writtenSubscription } from './subscription.ts'

export type SubscriptionDeps = ComposeDeps & Pick<GatewayDeps, 'now'>

type Settings = {
  readonly pollMs: number
  /** How long a slot waits for a service that does not answer, before it is given up. */
  readonly patienceMs: number
}
const defaultSettings: Settings = { pollMs: 10_000, patienceMs: 3_600_000 }

export type RunningSubscriptions = { readonly stop: () => Promise<void> }

/** Sends what is due, again and again. */
export function startSubscriptions(
  deps: SubscriptionDeps,
  settings: Settings = defaultSettings,
): RunningSubscriptions {
  const stopping = new AbortController()
  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        await sendDue(deps, stopping.signal, settings.patienceMs)
      } catch (err) {
        if (!stopping.signal.aborted) deps.logger.warn({ err }, 'subscriptions cannot be read')
      }
      await setTimeout(settings.pollMs, undefined, { signal: stopping.signal }).catch(
        () => undefined,
      )
    }
  }
  const ended = loop()
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

type SlotOutcome = 'ended' | 'superseded' | 'waiting' | 'failed'

/** Ends the slot of each subscription that is due, one after the other: none holds up those behind it. */
export async function sendDue(
  deps: SubscriptionDeps,
  signal: AbortSignal,
  patienceMs = defaultSettings.patienceMs,
): Promise<SlotOutcome[]> {
  const outcomes: SlotOutcome[] = []
  for (const due of await dueSubscriptions(deps.store, deps.now())) {
    if (signal.aborted) break
    try {
      outcomes.push(await sendSlot(due, deps, signal, patienceMs))
    } catch (err) {
      if (signal.aborted) break
      deps.logger.warn({ err, subscription_id: due.id }, 'the subscription is tried again later')
      outcomes.push('failed')
    }
  }
  return outcomes
}

/**
 * Ends a slot: its messages and the next slot are written in one transaction, so that no
 * replica ends it twice. Of slots that were missed only the latest is sent. A slot that waits for a service is
 * `waiting` and tried again; after `patienceMs` it ends with the reason.
 */
async function sendSlot(
  due: StoredSubscription,
  deps: SubscriptionDeps,
  signal: AbortSignal,
  patienceMs: number,
): Promise<SlotOutcome> {
  const now = deps.now()
  if (due.nextSendAt === null) return 'superseded'
  const at = { nextSendAt: nextSlot(writtenSubscription(due), now), at: now }
  try {
    const messages = await composeMessages(due, due.nextSendAt.toISOString(), deps, signal)
    return await endSlot(deps.store, due, { ...at, messages, problem: null })
  } catch (error) {
    if (signal.aborted) throw error
    const problem = reasonOf(error)
    if (problem === undefined) throw error
    if (isTransient(error) && now.getTime() - due.nextSendAt.getTime() < patienceMs)
      return 'waiting'
    return endSlot(deps.store, due, { ...at, messages: [], problem })
  }
}

/** The service does not answer, or its warehouse does not. */
const isTransient = (error: unknown) =>
  error instanceof RequestProblem ||
  (error instanceof ServiceProblem && error.problem.status === 503)

/** What the owner may read; undefined for what is a fault of ours. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof NotSendable || error instanceof RequestProblem) return error.message
  if (error instanceof ServiceProblem) return error.problem.detail ?? error.problem.title
  return undefined
}

/** The messages of an occasion beside the schedule. @throws as `composeMessages`. */
export const composeNow = (stored: StoredSubscription, deps: ComposeDeps, signal: AbortSignal) =>
  composeMessages(stored, `now ${crypto.randomUUID()}`, deps, signal)
