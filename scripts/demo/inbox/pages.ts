import { html } from 'hono/html'
import type { ReceivedMail } from './mail-store.ts'

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid #8886; text-align: left; }
iframe { width: 100%; height: 36rem; border: 1px solid #8886; }
pre { padding: 1rem; border: 1px solid #8886; overflow: auto; white-space: pre-wrap; }`

const page = (title: string, content: ReturnType<typeof html>) => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><style>${style}</style></head>
<body>${content}</body></html>`

/** What was sent, the newest first; the page looks again every five seconds. */
export const listPage = (mails: readonly ReceivedMail[]) =>
  page(
    'Demo inbox',
    html`<meta http-equiv="refresh" content="5"><h1>Demo inbox</h1>
${
  mails.length === 0
    ? html`<p>No e-mail yet.</p>`
    : html`<table>
<tr><th>Subject</th><th>To</th><th>Received</th></tr>
${mails.map(
  ({ id, email, to, at }) =>
    html`<tr><td><a href="/mails/${id}">${email.subject ?? ''}</a></td><td>${to}</td><td>${at.toISOString()}</td></tr>`,
)}
</table>`
}`,
  )

/** One e-mail: its HTML in a frame that runs nothing, its plain text, and its files. */
export const mailPage = ({ id, email, to, at }: ReceivedMail) =>
  page(
    email.subject ?? '',
    html`<p><a href="/">Demo inbox</a></p><h1>${email.subject ?? ''}</h1>
<p>From ${email.from?.address ?? ''} to ${to} at ${at.toISOString()}, Message-ID ${email.messageId ?? ''}</p>
<iframe sandbox="allow-popups" title="HTML" src="/mails/${id}/html"></iframe>
<h2>Plain text</h2><pre>${email.text ?? ''}</pre>
${email.attachments.length > 0 ? html`<h2>Files</h2><ul>${email.attachments.map(({ filename }, index) => html`<li><a href="/mails/${id}/files/${index}">${filename ?? ''}</a></li>`)}</ul>` : ''}`,
  )
