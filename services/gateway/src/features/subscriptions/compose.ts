import type { Language } from '@otel-bi/contract/language'
import { ownDestinations } from '@otel-bi/store/destinations'
import type { MessageContent } from '@otel-bi/store/message'
import type { NewMessage } from '@otel-bi/store/outbox'
import type { StoredSubscription } from '@otel-bi/store/subscriptions'
import type { GatewayDeps } from '../../deps.ts'
import { askService } from '../overview/ask-service.ts'
import { contentOf, NotSendable } from './content.ts'
import { ownerOf, writtenSubscription } from './subscription.ts'

export type ComposeDeps = Pick<
  GatewayDeps,
  'store' | 'upstreams' | 'internalTokens' | 'fetch' | 'logger' | 'serviceTimeouts'
>

/**
 * The messages of one occasion, asked in the owner's name: one for each destination, in its language.
 * @throws NotSendable; ServiceProblem and RequestProblem of a service.
 */
export async function composeMessages(
  stored: StoredSubscription,
  occasion: string,
  deps: ComposeDeps,
  signal: AbortSignal,
): Promise<NewMessage[]> {
  const written = writtenSubscription(stored)
  const identity = ownerOf(stored)
  const ids = [...new Set(written.destinations)]
  const destinations = await deps.store.run((db) =>
    ownDestinations(db, { ids, owner: stored.owner }),
  )
  if (destinations.length === 0)
    throw new NotSendable('None of its destinations is there any more.')
  const ask = (domain: 'aw' | 'wwi') =>
    askService(deps.upstreams[domain], { identity, signal }, deps)
  const contents = new Map<Language, MessageContent>()
  for (const { language } of destinations)
    if (!contents.has(language))
      contents.set(
        language,
        await contentOf(written, identity, { ...deps, ask, occasion }, language),
      )
  return destinations.flatMap(({ id, language }) => {
    const content = contents.get(language)
    const key = `subscription ${stored.id} ${occasion} to ${id}`
    return content ? [{ key, destinationId: id, content }] : []
  })
}
