import { SMTPServer } from 'smtp-server'
import { htmlWithPictures } from './html-with-pictures.ts'
import { createMailStore, type MailStore } from './mail-store.ts'
import { listPage, mailPage } from './pages.ts'

export type Inbox = {
  /** SMTP_URL of the services. */
  readonly smtpUrl: string
  /** The page to read what was sent. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * The mail server of a machine that has none: takes e-mail for anyone, keeps it in memory and shows it. For
 * development: anyone who reaches the ports can send and read.
 */
export async function startInbox(
  ports: { readonly smtp: number; readonly inbox: number },
  most = 200,
): Promise<Inbox> {
  const store = createMailStore(most, () => new Date())
  const smtp = startSmtp(store)
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject)
    smtp.listen(ports.smtp, '127.0.0.1', () => resolve())
  })
  const address = smtp.server.address()
  const port = typeof address === 'object' ? address?.port : ports.smtp
  const pages = startPages(store, ports.inbox)
  return {
    smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    url: `http://localhost:${pages.port}`,
    async stop() {
      await pages.stop(true)
      for (const connection of smtp.connections) connection.close()
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
    },
  }
}

const startSmtp = (store: MailStore) =>
  new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address)
        store.add(Buffer.concat(chunks), recipients).then(() => done(), done)
      })
    },
  })

const asPage = (body: unknown) =>
  new Response(String(body), { headers: { 'content-type': 'text/html; charset=utf-8' } })
const nothing = () => new Response('There is no such e-mail.', { status: 404 })

/** The HTML of an e-mail was written elsewhere: it loads pictures that came with it and nothing else. */
const mailPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox"

const startPages = (store: MailStore, port: number) =>
  Bun.serve({
    port,
    hostname: '127.0.0.1',
    routes: {
      '/': () => asPage(listPage(store.list())),
      '/mails/:id': ({ params }) => {
        const mail = store.find(Number(params.id))
        return mail ? asPage(mailPage(mail)) : nothing()
      },
      '/mails/:id/html': ({ params }) => {
        const mail = store.find(Number(params.id))
        if (!mail) return nothing()
        const answer = asPage(htmlWithPictures(mail.email))
        answer.headers.set('content-security-policy', mailPolicy)
        return answer
      },
      '/mails/:id/files/:index': ({ params }) => {
        const file = store.find(Number(params.id))?.email.attachments[Number(params.index)]
        if (!file) return nothing()
        return new Response(file.content, {
          headers: {
            'content-type': 'application/octet-stream',
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename ?? 'file')}`,
          },
        })
      },
    },
    error: () => new Response(null, { status: 400 }),
    fetch: nothing,
  })

/** What the gateway needs to send to the inbox, and to call receivers on this machine. */
export const notifyByInbox = (
  { smtpUrl }: Inbox,
  { publicUrl, secretKey }: { readonly publicUrl: string; readonly secretKey: string },
) => ({
  SMTP_URL: smtpUrl,
  NOTIFY_FROM: 'OTel BI <bi@example.com>',
  NOTIFY_SECRET_KEY: secretKey,
  NOTIFY_ALLOWED_HOSTS: 'localhost, 127.0.0.1',
  PUBLIC_BASE_URL: publicUrl,
})
