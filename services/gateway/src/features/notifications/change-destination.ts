import {
  type DestinationChange,
  type DestinationKind,
  mostDestinations,
  type NewDestination,
} from '@otel-bi/contract/destinations'
import type { SecretBox } from '@otel-bi/delivery/secret-box'
import { type Identity, nameOf } from '@otel-bi/runtime/auth/identity'
import { earlierCall, sameRequest } from '@otel-bi/runtime/http/earlier-call'
import { hasChanged, requireVersion } from '@otel-bi/runtime/http/if-match'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { fingerprintOf } from '@otel-bi/runtime/http/request-fingerprint'
import {
  addDestination,
  changeDestination,
  type Destination,
  destinationOfKey,
  findDestination,
} from '@otel-bi/store/destinations'
import type { Store } from '@otel-bi/store/store'
import type { Based } from '../../based-on.ts'
import type { NotificationSettings } from '../../deps.ts'
import { readAddress } from './address.ts'
import { seenByCaller } from './destinations.ts'

/** The store as one user changes it. */
export type Editor = {
  readonly store: Store
  readonly identity: Identity
  readonly now: () => Date
  readonly notifications: NotificationSettings
  readonly randomBytes: (length: number) => Uint8Array
}

/** @throws RequestProblem not_found, also for a destination that the user may not see. */
export async function visibleDestination(
  { store, identity }: Pick<Editor, 'store' | 'identity'>,
  id: number,
): Promise<Destination> {
  const found = await findDestination(store, id, seenByCaller(identity))
  if (found) return found
  throw new RequestProblem('not_found', { detail: `You have no destination ${id}.` })
}

/** @throws RequestProblem not_configured, naming the variables that the kind needs. */
export function requireConfigured(
  kind: DestinationKind,
  { email, secrets }: NotificationSettings,
): SecretBox | undefined {
  if (kind === 'email' && !email)
    throw new RequestProblem('not_configured', {
      detail: 'E-mail cannot be sent: SMTP_URL and NOTIFY_FROM are not set.',
    })
  if (kind !== 'email' && !secrets)
    throw new RequestProblem('not_configured', {
      detail: 'Secrets cannot be kept: NOTIFY_SECRET_KEY is not set.',
    })
  return secrets
}

/**
 * Adds a destination, or returns the one that an earlier identical call added. `secret` is what its owner has
 * to keep: the signing key of a webhook that was added now.
 */
export async function createDestination(
  { store, identity, now, notifications, randomBytes }: Editor,
  request: NewDestination,
  idempotencyKey: string | undefined,
): Promise<{ destination: Destination; created: boolean; secret: string | null }> {
  const { kind, name, language, events } = request
  const fingerprint = fingerprintOf(request)
  const earlier = await earlierCall(idempotencyKey, fingerprint, (key) =>
    store.run((db) => destinationOfKey(db, identity.subject, key)),
  )
  if (earlier) return { destination: earlier, created: false, secret: null }
  requireReceiver(kind, events)
  const box = requireConfigured(kind, notifications)
  const { address, secretUrl } = readAddress(kind, request.address, notifications.allowedHosts)
  const signing = kind === 'webhook' ? signingSecret(randomBytes(32)) : undefined
  const kept = signing ?? secretUrl
  const at = now()
  const added = await addDestination(
    store,
    {
      ...{ kind, name, address, language, events, fingerprint },
      owner: identity.subject,
      ownerName: nameOf(identity),
      secret: kept && box ? await box.encrypt(kept) : null,
      createdAt: at,
      updatedAt: at,
      idempotencyKey: idempotencyKey ?? null,
    },
    mostDestinations,
  )
  if (added.outcome === 'name_taken') throw nameTaken(name)
  if (added.outcome === 'full')
    throw new RequestProblem('too_many_destinations', {
      detail: `You have ${mostDestinations} destinations, which is the most; delete one to add another.`,
    })
  const destination = sameRequest(added.row, fingerprint)
  const created = added.outcome === 'added'
  return { destination, created, secret: created ? (signing ?? null) : null }
}

/** @throws RequestProblem not_found, forbidden, precondition_failed, name_taken, or invalid_request. */
export async function editDestination(
  editor: Editor,
  { id, tags }: Based,
  request: DestinationChange,
): Promise<Destination> {
  const { store, identity, now, notifications } = editor
  const destination = await visibleDestination(editor, id)
  if (destination.owner !== identity.subject)
    throw new RequestProblem('forbidden', {
      detail: `Only its owner, ${destination.ownerName}, may change it.`,
    })
  requireVersion(tags, destination, { by: destination.ownerName })
  const { name = destination.name, language = destination.language } = request
  const { events = destination.events } = request
  requireReceiver(destination.kind, events)
  const changed = await changeDestination(store, destination, {
    ...{ name, language, events },
    ...(await changedAddress(destination.kind, request.address, notifications)),
    ownerName: nameOf(identity),
    updatedAt: now(),
  })
  if (changed === 'name_taken') throw nameTaken(name)
  if (!changed) throw await changedMeanwhile(editor, id)
  return changed
}

/** @throws RequestProblem invalid_request for events to a kind that receives none. */
function requireReceiver(kind: DestinationKind, events: readonly string[]): void {
  if (kind === 'webhook' || events.length === 0) return
  const message = `must be empty for ${kind}: only webhooks receive events`
  throw new RequestProblem('invalid_request', {
    detail: `events ${message}`,
    errors: [{ field: 'events', message }],
  })
}

async function changedAddress(
  kind: DestinationKind,
  text: string | undefined,
  notifications: NotificationSettings,
): Promise<{ address?: string; secret?: string }> {
  if (text === undefined) return {}
  const box = requireConfigured(kind, notifications)
  const { address, secretUrl } = readAddress(kind, text, notifications.allowedHosts)
  return secretUrl && box ? { address, secret: await box.encrypt(secretUrl) } : { address }
}

/** Deletes a destination and returns it as it was. @throws RequestProblem as `editDestination` does. */
export async function deleteDestination(editor: Editor, { id, tags }: Based): Promise<Destination> {
  const { store, now } = editor
  const destination = await visibleDestination(editor, id)
  requireVersion(tags, destination, { by: destination.ownerName })
  const deleted = await changeDestination(store, destination, { deletedAt: now(), secret: null })
  if (!deleted || deleted === 'name_taken') throw await changedMeanwhile(editor, id)
  return destination
}

/** As Standard Webhooks writes it. */
const signingSecret = (bytes: Uint8Array) => `whsec_${Buffer.from(bytes).toString('base64')}`

async function changedMeanwhile(editor: Editor, id: number): Promise<RequestProblem> {
  const destination = await visibleDestination(editor, id)
  return hasChanged(destination, { by: destination.ownerName })
}

const nameTaken = (name: string) =>
  new RequestProblem('name_taken', {
    detail: `You have a destination "${name}" already; choose another name, or change that one.`,
  })
