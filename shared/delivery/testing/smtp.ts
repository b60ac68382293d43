import type { AddressInfo } from 'node:net'
import type { Certificate } from '@otel-bi/warehouse/testing/tds/certificate'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** How the server behaves at a message: takes it, refuses it with a status, or one of its faults. */
export type SmtpBehaviour = 'takes' | 'dies' | 'hangs' | number

export type SmtpReceiver = {
  readonly port: number
  readonly received: readonly {
    readonly email: Email
    readonly secure: boolean
    readonly raw: string
  }[]
  readonly users: readonly string[]
  readonly close: () => Promise<void>
}

/** A real SMTP server; its nth message, from 0, meets this behaviour. With a certificate it offers STARTTLS. */
export async function startSmtp({
  behave = () => 'takes',
  certificate,
  password,
}: {
  behave?: (message: number) => SmtpBehaviour
  certificate?: Certificate
  password?: string
} = {}): Promise<SmtpReceiver> {
  const received: { email: Email; secure: boolean; raw: string }[] = []
  const users: string[] = []
  let messages = 0
  const server = new SMTPServer({
    ...(certificate
      ? { key: certificate.key, cert: certificate.certificate }
      : { disabledCommands: ['STARTTLS'] }),
    authOptional: password === undefined,
    logger: false,
    onAuth(login, _session, done) {
      users.push(login.username ?? '')
      if (login.password !== password) return done(new Error('wrong password'))
      return done(null, { user: login.username ?? '' })
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const behaviour = behave(messages++)
        if (behaviour === 'hangs') return
        if (behaviour === 'dies') return closeConnections()
        if (typeof behaviour === 'number')
          return done(Object.assign(new Error('not now'), { responseCode: behaviour }))
        const raw = Buffer.concat(chunks)
        received.push({
          email: await PostalMime.parse(raw),
          secure: session.secure,
          raw: String(raw),
        })
        return done()
      })
    },
  })
  const closeConnections = () => {
    for (const connection of server.connections) connection.close()
  }
  // A client that goes away is not a fault of the server.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    received,
    users,
    close() {
      closeConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
