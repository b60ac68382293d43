import type { Language } from '@otel-bi/contract/language'
import type { ReportPage } from '@otel-bi/contract/reports'
import type { NewSubscription } from '@otel-bi/contract/subscriptions'
import type { Picture } from '@otel-bi/documents/picture/picture'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import type { MessageContent } from '@otel-bi/store/message'
import { findSavedView } from '@otel-bi/store/saved-views'
import type { Store } from '@otel-bi/store/store'
import { pictureReference } from '../notifications/picture.ts'
import type { Ask } from '../overview/ask-service.ts'
import { type Business, businesses } from '../reports/key-figures.ts'
import { reportWords } from '../reports/words/words.ts'
import { attachmentOf } from './attachments.ts'
import { headlineFigures, revenueFigures } from './business-figures.ts'
import { monthsPicture } from './pictures.ts'
import { viewFigures } from './view-figures.ts'
import { subscriptionWords } from './words.ts'

/** Nothing can be sent, and why: the owner reads it. */
export class NotSendable extends Error {
  override readonly name = 'NotSendable'
}

type ContentDeps = {
  readonly store: Store
  readonly ask: (domain: 'aw' | 'wwi') => Ask
  readonly occasion: string
}

/** A page: where it is, and whose figures it begins with. */
const pages: Readonly<Record<ReportPage, { path: string; shown: readonly Business[] }>> = {
  overview: { path: '/', shown: businesses },
  adventureworks: {
    path: '/adventureworks',
    shown: businesses.filter(({ domain }) => domain === 'aw'),
  },
  wideworldimporters: {
    path: '/wideworldimporters',
    shown: businesses.filter(({ domain }) => domain === 'wwi'),
  },
}

/** What a subscription says in a language, its pictures first among what is attached. */
export async function contentOf(
  { name, subject, formats }: NewSubscription,
  identity: Identity,
  { store, ask, occasion }: ContentDeps,
  language: Language,
): Promise<MessageContent> {
  const words = subscriptionWords[language]
  const said = { words, language }
  const head = { type: 'subscription', language, tone: 'neutral', title: name } as const
  const attached = (
    pictures: readonly (Picture | undefined)[],
    made: Parameters<typeof attachmentOf>[1],
  ) => [
    ...pictures.flatMap((picture) => (picture ? [pictureReference(picture)] : [])),
    ...formats.map((format) => attachmentOf({ format, identity, occasion }, made)),
  ]
  const months = (shown: readonly Business[]) =>
    Promise.all(shown.map((business) => monthsPicture(business, ask(business.domain), language)))
  if (subject.kind === 'report')
    return {
      ...head,
      summary: words.report,
      facts: await revenueFigures(ask, said),
      link: { path: '/reports', label: words.openReport },
      attachments: attached(await months(businesses), { kind: 'report' }),
    }
  if (subject.kind === 'page') {
    const { path, shown } = pages[subject.page]
    return {
      ...head,
      summary: words.page(reportWords[language].pages[subject.page]),
      facts: await headlineFigures(shown, ask, said),
      link: { path, label: words.openPage },
      attachments: attached(await months(shown), { kind: 'report', page: subject.page }),
    }
  }
  const view = await findSavedView(store, subject.view_id, identity.subject)
  if (!view) throw new NotSendable('Its saved view is not there any more, or is not shared.')
  const domain = view.model.startsWith('wwi.') ? 'wwi' : 'aw'
  const figures = await viewFigures(view, ask(domain), language)
  if (!figures) throw new NotSendable('Its saved view names what is not there any more.')
  const { model, question } = view
  return {
    ...head,
    summary: view.description || words.view(view.name),
    facts: [
      { label: words.asOf, value: figures.asOf },
      ...(figures.leftOut > 0 ? [{ label: words.leftOut, value: String(figures.leftOut) }] : []),
    ],
    table: figures.table,
    link: {
      path: `/explore/${model.replace('.', '/')}?${question}&saved=${view.id}`,
      label: words.openView,
    },
    attachments: attached([figures.picture], { kind: 'view', model, question }),
  }
}
