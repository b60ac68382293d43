import { createTransport } from 'nodemailer'
import type { ProducedAttachment } from '../attachment.ts'
import type { MessageDocument } from '../render/document.ts'
import { renderHtml } from '../render/email-html.ts'
import { renderText } from '../render/plain-text.ts'
import { asSmtpFailure } from './smtp-failure.ts'
import { smtpOptions } from './smtp-options.ts'

export type EmailSettings = {
  readonly smtpUrl: string
  /** `OTel BI <bi@example.com>` */
  readonly from: string
  readonly connectTimeoutMs: number
  readonly timeoutMs: number
  /** Certificates to trust beside those of the system; tests have their own. */
  readonly ca?: string | undefined
}

export type SendEmail = (email: {
  readonly to: string
  readonly document: MessageDocument
  readonly attachments: readonly ProducedAttachment[]
}) => Promise<void>

/**
 * Sends by SMTP, one connection a message. All recipients are in one e-mail; it counts as sent when the server
 * takes it for at least one of them.
 */
export function createEmailSender({ smtpUrl, from, ...rest }: EmailSettings): SendEmail {
  const { connectTimeoutMs, timeoutMs, ca } = rest
  const transport = createTransport({
    ...smtpOptions(smtpUrl),
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: connectTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(ca === undefined ? {} : { tls: { ca } }),
  })
  return async ({ to, document, attachments }) => {
    const files = attachments.map((file, index) => ({ ...file, contentId: `${index}@otel-bi` }))
    const pictures = files.flatMap(({ inlineAlt: alt, contentId }) =>
      alt === undefined ? [] : [{ alt, contentId }],
    )
    try {
      await transport.sendMail({
        from,
        to,
        subject: document.title,
        messageId: `<${document.id}@${domainOf(from)}>`,
        date: document.at,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Message-Key': document.key },
        text: renderText(document),
        html: renderHtml(document, pictures),
        attachments: files.map(({ name, contentType, bytes, contentId, inlineAlt }) => ({
          filename: name,
          contentType,
          content: Buffer.from(bytes),
          ...(inlineAlt === undefined ? {} : { cid: contentId }),
        })),
      })
    } catch (error) {
      throw asSmtpFailure(error)
    }
  }
}

/** `bi.example.com` of `OTel BI <bi@bi.example.com>`. */
function domainOf(from: string): string {
  const [, domain = 'otel-bi'] = /@([^\s<>@]+)>?$/.exec(from.trim()) ?? []
  return domain
}
