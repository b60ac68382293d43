import { encryptionKeys, hostNames, httpUrl, integer, smtpUrl, text } from '../values.ts'
import { variable } from '../variable.ts'

/** Messages by e-mail and webhook. */
export const notificationVariables = {
  publicBaseUrl: variable({
    env: 'PUBLIC_BASE_URL',
    doc: 'Address of the dashboard for its readers, such as `https://bi.example.com`; links in messages and in the answers of MCP tools begin with it. When not set, messages have no links, and tools answer with a path.',
    schema: httpUrl.optional(),
    usedBy: ['gateway'],
  }),
  smtpUrl: variable({
    env: 'SMTP_URL',
    doc: 'Mail server: `smtps://user:password@host:465` for TLS from the start, `smtp://user:password@host:587` for STARTTLS, which is required unless `?ignoreTLS=true` follows; then no password is allowed. No e-mail is sent when not set.',
    schema: smtpUrl.optional(),
    secret: true,
    usedBy: ['gateway'],
  }),
  notifyFrom: variable({
    env: 'NOTIFY_FROM',
    doc: 'Sender of e-mails, `bi@example.com` or `Name <bi@example.com>`; required with SMTP_URL.',
    schema: text
      .regex(/^(?:[^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'must be an e-mail address')
      .optional(),
    usedBy: ['gateway'],
  }),
  notifySecretKey: variable({
    env: 'NOTIFY_SECRET_KEY',
    doc: 'Encrypts the secrets of webhooks, Slack and Teams: 32 bytes in base64 (`openssl rand -base64 32`). After a rotation the new key first, then the old ones, separated by commas. Only e-mail can be a destination when not set.',
    schema: encryptionKeys.optional(),
    secret: true,
    usedBy: ['gateway'],
  }),
  outboxRetentionDays: variable({
    env: 'OUTBOX_RETENTION_DAYS',
    doc: 'Age in days, since it was sent, at which the job `gateway.daily.messages` removes a message. What was not sent is never removed.',
    schema: integer(1, 3650),
    default: '90',
    usedBy: ['gateway'],
  }),
  notifyAllowedHosts: variable({
    env: 'NOTIFY_ALLOWED_HOSTS',
    doc: 'Host names and addresses that webhooks may call although they are private; also by http and on any port. Separated by commas; others are called by https on port 443 at public addresses only.',
    schema: hostNames,
    default: '',
    usedBy: ['gateway'],
  }),
}
