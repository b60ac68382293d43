import type { Destination } from '@otel-bi/contract/destinations'
import { eventTypes } from '@otel-bi/contract/events/types'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import type { Destination as StoredDestination, Whose } from '@otel-bi/store/destinations'

/** Admins see everyone's destinations and messages, others their own. */
export const seenByCaller = ({ subject, roles }: Identity): Whose => ({
  subject,
  everyones: roles.includes('admin'),
})

/** A stored destination as the contract has it, for the user who sees it. Its secret stays where it is. */
export const toDestination = (stored: StoredDestination, subject: string): Destination => ({
  id: stored.id,
  name: stored.name,
  kind: stored.kind,
  address: stored.address,
  language: stored.language,
  events: eventTypes.filter((type) => stored.events.includes(type)),
  owner: stored.owner,
  owner_name: stored.ownerName,
  mine: stored.owner === subject,
  version: stored.version,
  created_at: stored.createdAt.toISOString(),
  updated_at: stored.updatedAt.toISOString(),
})
