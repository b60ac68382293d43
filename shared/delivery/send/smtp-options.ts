import type { SMTPTransportOptions } from 'nodemailer'

/**
 * Of `smtps://user:password@host:465` or `smtp://user:password@host:587`. The first begins with TLS, the
 * second must offer STARTTLS, unless it ends in `?ignoreTLS=true`.
 */
export function smtpOptions(address: string): SMTPTransportOptions {
  const { protocol, hostname, port, username, password, searchParams } = new URL(address)
  const secure = protocol === 'smtps:'
  const ignoreTLS = !secure && searchParams.get('ignoreTLS') === 'true'
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ignoreTLS,
    requireTLS: !secure && !ignoreTLS,
    ...(username === '' ? {} : { auth }),
  }
}
