import { role } from '@otel-bi/contract/access'
import { NewSubscription, type Subscription } from '@otel-bi/contract/subscriptions'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import type { StoredSubscription } from '@otel-bi/store/subscriptions'

/** What the owner wrote. @throws ZodError for what a later version wrote. */
export const writtenSubscription = ({
  name,
  definition,
}: Pick<StoredSubscription, 'name' | 'definition'>): NewSubscription =>
  NewSubscription.parse({ name, ...definition })

/** In whose name and with whose roles it asks. */
export const ownerOf = ({
  owner,
  ownerName,
  roles,
}: Pick<StoredSubscription, 'owner' | 'ownerName' | 'roles'>): Identity => ({
  subject: owner,
  name: ownerName,
  roles: role.options.filter((name) => roles.includes(name)),
})

/** The subscription for its caller. */
export const toSubscription = (stored: StoredSubscription, caller: string): Subscription => ({
  id: stored.id,
  ...writtenSubscription(stored),
  enabled: stored.enabled,
  owner: stored.ownerName,
  is_own: stored.owner === caller,
  version: stored.version,
  next_send_at: stored.nextSendAt?.toISOString() ?? null,
  last_sent_at: stored.lastSentAt?.toISOString() ?? null,
  last_problem: stored.lastProblem,
  updated_at: stored.updatedAt.toISOString(),
})
