import { connect } from 'node:net'
import type { ConnectionOptions } from 'node:tls'

export const sslModes = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'] as const
export type SslMode = (typeof sslModes)[number]

/**
 * What libpq means by each sslmode (PostgreSQL documentation, "SSL Mode Descriptions"):
 * `prefer` uses TLS when the server offers it, `require` does not verify, `verify-*` do.
 */
export async function tlsOptions(
  mode: SslMode,
  url: URL,
  timeoutMs: number,
): Promise<ConnectionOptions | false> {
  switch (mode) {
    case 'disable':
      return false
    case 'prefer':
      return (await offersTls(url, timeoutMs)) ? { rejectUnauthorized: false } : false
    case 'require':
      return { rejectUnauthorized: false }
    case 'verify-ca':
      return { rejectUnauthorized: true, checkServerIdentity: () => undefined }
    case 'verify-full':
      return { rejectUnauthorized: true }
  }
}

/** Length 8, then the SSLRequest code 80877103 (PostgreSQL protocol, "SSLRequest"). */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

function offersTls(url: URL, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port || 5432), url.hostname)
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('the server does not answer')))
    socket.once('connect', () => socket.write(sslRequest))
    socket.once('error', reject)
    socket.once('data', (answer) => {
      socket.end()
      resolve(answer.toString('latin1', 0, 1) === 'S')
    })
  })
}
