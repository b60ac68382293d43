import type { Language } from '@otel-bi/contract/language'
import type { NewSubscription } from '@otel-bi/contract/subscriptions'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import { ownDestinations } from '@otel-bi/store/destinations'
import type { MessageContent } from '@otel-bi/store/message'
import type { NewMessage } from '@otel-bi/store/outbox'
import { findSavedView } from '@otel-bi/store/saved-views'
import type { StoredSubscription } from '@otel-bi/store/subscriptions'
import type { GatewayDeps } from '../../deps.ts'
import { type Ask, askService } from '../overview/ask-service.ts'
import { attachmentOf } from './attachments.ts'
import { reportFigures } from './report-figures.ts'
import { ownerOf, writtenSubscription } from './subscription.ts'
import { viewFigures } from './view-figures.ts'
import { subscriptionWords } from './words.ts'

export type ComposeDeps = Pick<
  GatewayDeps,
  'store' | 'upstreams' | 'internalTokens' | 'fetch' | 'logger' | 'serviceTimeouts'
>

/** Nothing can be sent, and why: the owner reads it. */
export class NotSendable extends Error {
  override readonly name = 'NotSendable'
}

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

type ContentDeps = ComposeDeps & {
  readonly ask: (domain: 'aw' | 'wwi') => Ask
  readonly occasion: string
}

async function contentOf(
  { name, subject, formats }: NewSubscription,
  identity: Identity,
  { store, ask, occasion }: ContentDeps,
  language: Language,
): Promise<MessageContent> {
  const words = subscriptionWords[language]
  const head = { type: 'subscription', language, tone: 'neutral', title: name } as const
  const attachments = (made: Parameters<typeof attachmentOf>[1]) =>
    formats.map((format) => attachmentOf({ format, identity, occasion }, made))
  if (subject.kind === 'report')
    return {
      ...head,
      summary: words.report,
      facts: await reportFigures(ask, words, language),
      link: { path: '/reports', label: words.openReport },
      attachments: attachments({ kind: 'report' }),
    }
  const view = await findSavedView(store, subject.view_id, identity.subject)
  if (!view) throw new NotSendable('Its saved view is not there any more, or is not shared.')
  const domain = view.model.startsWith('wwi.') ? 'wwi' : 'aw'
  const figures = await viewFigures(view, ask(domain), language)
  if (!figures) throw new NotSendable('Its saved view names what is not there any more.')
  return {
    ...head,
    summary: view.description || words.view(view.name),
    facts: [
      { label: words.asOf, value: figures.asOf ?? '–' },
      ...(figures.leftOut > 0 ? [{ label: words.leftOut, value: String(figures.leftOut) }] : []),
    ],
    table: figures.table,
    link: {
      path: `/explore/${view.model.replace('.', '/')}?${view.question}&saved=${view.id}`,
      label: words.openView,
    },
    attachments: attachments({ kind: 'view', model: view.model, question: view.question }),
  }
}
