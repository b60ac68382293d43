import {
  mostSubscriptions,
  NewSubscription,
  type SubscriptionChange,
} from '@otel-bi/contract/subscriptions'
import { type Identity, nameOf } from '@otel-bi/runtime/auth/identity'
import { earlierCall, sameRequest } from '@otel-bi/runtime/http/earlier-call'
import { hasChanged, requireVersion } from '@otel-bi/runtime/http/if-match'
import { invalidRequest } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { fingerprintOf } from '@otel-bi/runtime/http/request-fingerprint'
import { ownDestinations } from '@otel-bi/store/destinations'
import { findSavedView } from '@otel-bi/store/saved-views'
import type { Store } from '@otel-bi/store/store'
import {
  addSubscription,
  changeSubscription,
  deleteSubscription,
  findSubscription,
  type StoredSubscription,
  subscriptionOfKey,
} from '@otel-bi/store/subscriptions'
import type { Based } from '../../based-on.ts'
import { nextSlot, requireSchedule } from './schedule.ts'
import { writtenSubscription } from './subscription.ts'

/** The store as one user changes it. */
export type Editor = {
  readonly store: Store
  readonly identity: Identity
  readonly now: () => Date
}

/** One's own; an admin's are everyone's. @throws RequestProblem not_found also for that of another user. */
export async function seenSubscription(
  { store, identity }: Pick<Editor, 'store' | 'identity'>,
  id: number,
): Promise<StoredSubscription> {
  const found = await findSubscription(store, id)
  const isSeen = found?.owner === identity.subject || identity.roles.includes('admin')
  if (found && isSeen) return found
  throw new RequestProblem('not_found', { detail: `There is no subscription ${id}.` })
}

/** @throws RequestProblem not_found; forbidden for that of another user. */
export async function ownSubscription(editor: Pick<Editor, 'store' | 'identity'>, id: number) {
  const found = await seenSubscription(editor, id)
  if (found.owner === editor.identity.subject) return found
  throw new RequestProblem('forbidden', {
    detail: `Only its owner, ${found.ownerName}, may change or send it.`,
  })
}

/**
 * Adds a subscription, or returns the one that an earlier identical call created.
 * @throws RequestProblem for a schedule, view or destination that cannot be, and a name or key that is taken.
 */
export async function createSubscription(
  { store, identity, now }: Editor,
  request: NewSubscription,
  idempotencyKey: string | undefined,
): Promise<{ readonly subscription: StoredSubscription; readonly created: boolean }> {
  const at = now()
  const fingerprint = fingerprintOf(request)
  const earlier = await earlierCall(idempotencyKey, fingerprint, (key) =>
    store.run((db) => subscriptionOfKey(db, identity.subject, key)),
  )
  if (earlier) return { subscription: earlier, created: false }
  await requirePossible({ store, identity, now }, request)
  const { name, ...definition } = request
  const added = await addSubscription(
    store,
    {
      ...{ owner: identity.subject, ownerName: nameOf(identity), roles: [...identity.roles] },
      ...{ name, definition, enabled: true, fingerprint },
      ...{ nextSendAt: nextSlot(request, at), createdAt: at, updatedAt: at },
      idempotencyKey: idempotencyKey ?? null,
    },
    mostSubscriptions,
  )
  if (added.outcome === 'name_taken') throw nameTaken(name)
  if (added.outcome === 'full')
    throw new RequestProblem('too_many_subscriptions', {
      detail: `You have ${mostSubscriptions} subscriptions, which is the most; delete one to add another.`,
    })
  return {
    subscription: sameRequest(added.row, fingerprint),
    created: added.outcome === 'added',
  }
}

/** @throws RequestProblem not_found, forbidden, precondition_failed, name_taken, or invalid_request. */
export async function changeOwnSubscription(
  editor: Editor,
  { id, tags }: Based,
  { enabled, ...changes }: SubscriptionChange,
): Promise<StoredSubscription> {
  const { store, identity, now } = editor
  const stored = await ownSubscription(editor, id)
  requireVersion(tags, stored, { by: stored.ownerName })
  const written = NewSubscription.parse({ ...writtenSubscription(stored), ...changes })
  await requirePossible(editor, written)
  const { name, ...definition } = written
  const isOn = enabled ?? stored.enabled
  const changed = await changeSubscription(store, stored, {
    ...{ name, definition, enabled: isOn, updatedAt: now() },
    ...{ roles: [...identity.roles], ownerName: nameOf(identity) },
    nextSendAt: isOn ? nextSlot(written, now()) : null,
  })
  if (changed === 'name_taken') throw nameTaken(name)
  if (!changed) throw hasChanged(await seenSubscription(editor, id))
  return changed
}

/** @throws RequestProblem not_found or precondition_failed. */
export async function deleteSeenSubscription(
  editor: Editor,
  { id, tags }: Based,
): Promise<StoredSubscription> {
  const stored = await seenSubscription(editor, id)
  requireVersion(tags, stored, { by: stored.ownerName })
  const by = { changedBy: editor.identity.subject, at: editor.now() }
  if (await deleteSubscription(editor.store, stored, by)) return stored
  throw hasChanged(await seenSubscription(editor, id))
}

async function requirePossible(
  { store, identity, now }: Editor,
  { cron, time_zone, destinations, subject, formats }: NewSubscription,
): Promise<void> {
  requireSchedule({ cron, time_zone }, now())
  if (subject.kind !== 'view' && formats.includes('csv'))
    throw invalidRequest([
      { field: 'formats', message: `of a ${subject.kind} must be xlsx or pdf` },
    ])
  const ids = [...new Set(destinations)]
  const owner = identity.subject
  const own = await store.run((db) => ownDestinations(db, { ids, owner }))
  const missing = ids.filter((id) => !own.some((destination) => destination.id === id))
  if (missing.length > 0)
    throw invalidRequest([
      {
        field: 'destinations',
        message: `names ${missing.join(', ')}, which the owner does not have`,
      },
    ])
  if (subject.kind === 'view' && !(await findSavedView(store, subject.view_id, identity.subject)))
    throw invalidRequest([
      {
        field: 'subject.view_id',
        message: `names ${subject.view_id}, which the owner does not see`,
      },
    ])
}

const nameTaken = (name: string) =>
  new RequestProblem('name_taken', { detail: `You have a subscription named ${name} already.` })
