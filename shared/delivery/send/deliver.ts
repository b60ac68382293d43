import type { ClaimedMessage } from '@otel-bi/store/outbox-queue'
import { type AttachmentProducers, produceAttachments } from '../attachment.ts'
import { DeliveryFailed } from '../delivery-failed.ts'
import { documentOf, type MessageDocument, type MessageSettings } from '../render/document.ts'
import { renderSlack } from '../render/slack.ts'
import { renderTeams } from '../render/teams.ts'
import { renderJson } from '../render/webhook-json.ts'
import type { SecretBox } from '../secret-box.ts'
import type { SendEmail } from './email.ts'
import type { SendWebhook } from './webhook.ts'

export type DeliverDeps = {
  readonly message: MessageSettings
  /** Undefined without SMTP_URL. */
  readonly sendEmail: SendEmail | undefined
  readonly sendWebhook: SendWebhook
  /** Undefined without NOTIFY_SECRET_KEY. */
  readonly secrets: SecretBox | undefined
  readonly producers: AttachmentProducers
}

/** Sends one message once. @throws DeliveryFailed, or what a producer of attachments threw. */
export type Deliver = (claimed: ClaimedMessage, signal: AbortSignal) => Promise<void>

export function createDeliver(deps: DeliverDeps): Deliver {
  return async ({ message, destination }, signal) => {
    if (destination.deletedAt) throw new DeliveryFailed('destination_deleted', { permanent: true })
    const document = documentOf(message, destination, deps.message)
    if (destination.kind === 'email') {
      if (!deps.sendEmail) throw new DeliveryFailed('not_configured')
      const { language, attachments: references = [] } = message.content
      const context = { language, signal }
      const attachments = await produceAttachments(references, deps.producers, context)
      await deps.sendEmail({ to: destination.address, document, attachments })
      return
    }
    if (!deps.secrets) throw new DeliveryFailed('not_configured')
    const secret = await deps.secrets.decrypt(destination.secret ?? '')
    const isSigned = destination.kind === 'webhook'
    await deps.sendWebhook({
      url: isSigned ? destination.address : secret,
      id: document.id,
      body: bodies[destination.kind](document),
      signingSecret: isSigned ? secret : undefined,
      signal,
    })
  }
}

const bodies: Readonly<
  Record<'webhook' | 'slack' | 'teams', (document: MessageDocument) => string>
> = { webhook: renderJson, slack: renderSlack, teams: renderTeams }
