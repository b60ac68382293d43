import { createHash } from 'node:crypto'
import type { Destination } from '@otel-bi/store/destinations'
import type { MessageContent } from '@otel-bi/store/message'
import type { OutboxMessage } from '@otel-bi/store/outbox-queue'

/** What every form of a message is made of. */
export type MessageDocument = Omit<MessageContent, 'link' | 'attachments'> & {
  readonly key: string
  /** What receivers know the message by: the same in every attempt. */
  readonly id: string
  /** When what it tells of was recorded. */
  readonly at: Date
  readonly brand: string
  readonly destination: string
  readonly link: { readonly url: string; readonly label: string } | undefined
}

export type MessageSettings = {
  readonly brand: string
  /** Of the dashboard; without it messages have no link. */
  readonly publicBaseUrl: string | undefined
}

export function documentOf(
  message: Pick<OutboxMessage, 'messageKey' | 'content' | 'createdAt'>,
  { name }: Pick<Destination, 'name'>,
  { brand, publicBaseUrl }: MessageSettings,
): MessageDocument {
  const { link, attachments: _, ...content } = message.content
  const url = publicBaseUrl && link ? `${publicBaseUrl}${link.path}` : undefined
  return {
    ...content,
    key: message.messageKey,
    id: idOf(message.messageKey),
    at: message.createdAt,
    brand,
    destination: name,
    link: link && url ? { url, label: link.label } : undefined,
  }
}

/** A digest of the key: letters and digits, which headers of e-mails and of webhooks carry as they are. */
export const idOf = (key: string): string =>
  `msg_${createHash('sha256').update(key).digest('hex').slice(0, 32)}`
