import { afterAll, expect, test } from 'bun:test'
import { createCertificate } from '@otel-bi/warehouse/testing/tds/certificate'
import { DeliveryFailed, type FailureCode } from '../delivery-failed.ts'
import { documentOf } from '../render/document.ts'
import { hostileContent } from '../testing/content.ts'
import { type SmtpBehaviour, startSmtp } from '../testing/smtp.ts'
import { createEmailSender } from './email.ts'

const certificate = await createCertificate(['localhost'])
const closing: (() => Promise<void>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

const document = documentOf(
  { messageKey: 'alert 12', content: hostileContent, createdAt: new Date('2026-01-31T08:00:00Z') },
  { name: 'Board' },
  { brand: 'OTel BI', publicBaseUrl: 'https://bi.example.com' },
)

async function server(options: Parameters<typeof startSmtp>[0]) {
  const smtp = await startSmtp(options)
  closing.push(smtp.close)
  return smtp
}

const senderFor = (smtpUrl: string, timeoutMs = 20_000) =>
  createEmailSender({
    smtpUrl,
    from: 'OTel BI <bi@bi.example.com>',
    connectTimeoutMs: 20_000,
    timeoutMs,
    ca: certificate.certificate,
  })

const send = (
  smtpUrl: string,
  attachments: Parameters<ReturnType<typeof senderFor>>[0]['attachments'] = [],
  timeoutMs?: number,
) =>
  senderFor(smtpUrl, timeoutMs)({ to: 'ana@example.com, ivo@example.com', document, attachments })

const failure = async (sending: Promise<void>) => {
  try {
    await sending
    return 'sent'
  } catch (error) {
    if (error instanceof DeliveryFailed) return [error.code, error.permanent] as const
    throw error
  }
}

test('by STARTTLS with a login: HTML and plain text to both recipients, and the same Message-ID twice', async () => {
  const smtp = await server({ certificate, password: 'p@ss' })
  const url = `smtp://bi:p%40ss@localhost:${smtp.port}`
  await send(url)
  await send(url)
  expect(smtp.users).toEqual(['bi', 'bi'])
  const [first, second] = smtp.received
  expect(first?.secure).toBe(true)
  expect(first?.email).toMatchObject({
    subject: hostileContent.title,
    from: { address: 'bi@bi.example.com', name: 'OTel BI' },
    to: [{ address: 'ana@example.com' }, { address: 'ivo@example.com' }],
    messageId: `<${document.id}@bi.example.com>`,
  })
  expect(first?.email.text).toContain('Country                   Revenue')
  expect(second?.email.messageId).toBe(first?.email.messageId ?? '')
})

test('the HTML has no markup from its values: 6 texts with tags are all escaped', async () => {
  const smtp = await server({})
  await send(`smtp://127.0.0.1:${smtp.port}?ignoreTLS=true`)
  const html = smtp.received[0]?.email.html ?? ''
  const tags = new Set(Array.from(html.matchAll(/<([a-z0-9]+)[\s>]/g), ([, tag]) => tag))
  expect([...tags].sort()).toEqual([
    'a',
    'body',
    'br',
    'h1',
    'head',
    'html',
    'meta',
    'p',
    'style',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'title',
    'tr',
  ])
  expect(html.match(/onerror=alert\(1\)&gt;/g)).toHaveLength(1)
  expect(html).toContain(
    'href="https://bi.example.com/alerts?rule=12&amp;x=&quot;&gt;&lt;script&gt;"',
  )
})

test('an inline picture stands in the body by its Content-ID, and a file is attached', async () => {
  const smtp = await server({})
  const bytes = new Uint8Array([1, 2, 3])
  await send(`smtp://127.0.0.1:${smtp.port}?ignoreTLS=true`, [
    { name: 'sales.png', contentType: 'image/png', bytes, inlineAlt: 'Sales "fell"' },
    { name: 'sales č.csv', contentType: 'text/csv', bytes, inlineAlt: undefined },
  ])
  const email = smtp.received[0]?.email
  expect(email?.html).toContain('<img src="cid:0@otel-bi" alt="Sales &quot;fell&quot;"')
  expect(
    email?.attachments.map(({ filename, contentId, disposition }) => [
      filename,
      contentId,
      disposition,
    ]),
  ).toEqual([
    ['sales.png', '<0@otel-bi>', 'inline'],
    ['sales č.csv', undefined, 'attachment'],
  ])
})

test('a server without TLS gets no message and no password unless the URL says ignoreTLS', async () => {
  const smtp = await server({ password: 'secret' })
  const url = `smtp://bi:secret@127.0.0.1:${smtp.port}`
  expect(await failure(send(url))).toEqual(['tls_failed', false])
  expect([smtp.users, smtp.received]).toEqual([[], []])
})

test('a certificate that is not trusted, or made out to another host, is refused', async () => {
  const other = await server({ certificate: await createCertificate(['localhost']) })
  expect(await failure(send(`smtp://localhost:${other.port}`))).toEqual(['tls_failed', false])
  const foreign = await createCertificate(['elsewhere.example'])
  const misnamed = await server({ certificate: foreign })
  const sender = createEmailSender({
    smtpUrl: `smtp://localhost:${misnamed.port}`,
    from: 'bi@example.com',
    connectTimeoutMs: 20_000,
    timeoutMs: 20_000,
    ca: foreign.certificate,
  })
  expect(await failure(sender({ to: 'a@example.com', document, attachments: [] }))).toEqual([
    'tls_failed',
    false,
  ])
})

test.each<[SmtpBehaviour, FailureCode, boolean]>([
  [451, 'smtp_refused', false],
  [554, 'smtp_refused', true],
  ['dies', 'connection_failed', false],
  ['hangs', 'timeout', false],
])(
  'a server that answers a message with %p: %s, for good %p',
  async (behaviour, code, permanent) => {
    const smtp = await server({ behave: () => behaviour })
    const url = `smtp://127.0.0.1:${smtp.port}?ignoreTLS=true`
    const timeoutMs = behaviour === 'hangs' ? 2_000 : undefined
    expect(await failure(send(url, [], timeoutMs))).toEqual([code, permanent])
  },
)

test('a wrong password is tried again later, since the operator can mend it', async () => {
  const smtp = await server({ certificate, password: 'right' })
  const url = `smtp://bi:wrong@localhost:${smtp.port}`
  expect(await failure(send(url))).toEqual(['login_refused', false])
})
