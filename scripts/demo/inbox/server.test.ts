import { afterAll, expect, test } from 'bun:test'
import { createEmailSender } from '@otel-bi/delivery/send/email'
import { startInbox } from './server.ts'

const inbox = await startInbox({ smtp: 0, inbox: 0 })
afterAll(() => inbox.stop())

const read = async (path: string) => {
  const answer = await fetch(new URL(path, inbox.url))
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

test('an e-mail that is sent is in the list, with its HTML, its picture, its plain text and its file', async () => {
  expect((await read('/')).text).toContain('No e-mail yet.')
  const send = createEmailSender({
    smtpUrl: inbox.smtpUrl,
    from: 'bi@example.com',
    connectTimeoutMs: 20_000,
    timeoutMs: 20_000,
  })
  const bytes = new TextEncoder().encode('a,b')
  await send({
    to: 'ana@example.com',
    document: {
      ...{ type: 'test', language: 'hr', tone: 'good', facts: [], key: 'k', id: 'msg_1' },
      ...{ title: 'Čačak <b>', summary: 'Sažetak', brand: 'OTel BI', destination: 'Ana' },
      at: new Date('2026-01-31T08:00:00Z'),
      link: undefined,
    },
    attachments: [
      { name: 'a.png', contentType: 'image/png', bytes, inlineAlt: 'A' },
      { name: 'a.csv', contentType: 'text/csv', bytes, inlineAlt: undefined },
    ],
  })
  expect((await read('/')).text).toContain('<a href="/mails/1">Čačak &lt;b&gt;</a>')
  const mail = await read('/mails/1')
  expect(mail.text).toContain('sandbox')
  expect(mail.text).toContain('Sažetak')
  const html = await read('/mails/1/html')
  expect(html.text).toContain('src="data:image/png;base64,YSxi"')
  expect(html.headers.get('content-security-policy')).toStartWith("default-src 'none'")
  expect((await read('/mails/1/files/1')).text).toBe('a,b')
  expect((await read('/mails/2')).status).toBe(404)
})
