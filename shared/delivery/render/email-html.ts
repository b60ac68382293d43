import type { MessageTable } from '@otel-bi/store/message'
import { html, raw } from 'hono/html'
import type { MessageDocument } from './document.ts'
import { styleSheet, inlineStyles as styles } from './email-styles.ts'
import { words } from './words.ts'

/** A picture that is attached to the same e-mail, by its Content-ID. */
export type InlinePicture = { readonly contentId: string; readonly alt: string }

/** A message as the HTML of an e-mail. Every value is escaped by hono/html. */
export function renderHtml(document: MessageDocument, pictures: readonly InlinePicture[]): string {
  const { title, summary, facts, table, link, tone, language, brand, destination, key } = document
  const { sentBy, key: keyLabel } = words[language]
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${raw(styleSheet)}</style>
</head>
<body class="page" style="${styles.page}">
<table role="presentation" class="card" style="${styles.card}" align="center" cellspacing="0">
<tr><td style="${styles.content}">
<p class="quiet" style="${styles.brand}">${brand}</p>
<h1 class="${tone}" style="${styles.title(tone)}">${title}</h1>
<p style="${styles.summary}">${summary}</p>
${facts.length > 0 ? factsHtml(facts) : ''}
${pictures.map(
  ({ contentId, alt }) =>
    html`<img src="cid:${contentId}" alt="${alt}" style="${styles.picture}" width="592">`,
)}
${table ? tableHtml(table) : ''}
${link ? html`<a class="link" style="${styles.link}" href="${link.url}">${link.label}</a>` : ''}
</td></tr>
</table>
<p class="quiet" style="${styles.footer}">${sentBy(brand, destination)}<br>${keyLabel}: ${key}</p>
</body>
</html>
`)
}

const factsHtml = (facts: MessageDocument['facts']) =>
  html`<table style="${styles.table}">${facts.map(
    ({ label, value }) =>
      html`<tr><th scope="row" class="cell quiet" style="${styles.cell()};font-weight:400">${label}</th><td class="cell" style="${styles.cell('end')}">${value}</td></tr>`,
  )}</table>`

const tableHtml = ({ columns, rows }: MessageTable) =>
  html`<table style="${styles.table}"><thead><tr>${columns.map(
    ({ label, align }) =>
      html`<th scope="col" class="cell quiet" style="${styles.cell(align)};font-weight:600">${label}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (cells) =>
      html`<tr>${columns.map(
        ({ align }, column) =>
          html`<td class="cell" style="${styles.cell(align)}">${cells[column] ?? ''}</td>`,
      )}</tr>`,
  )}</tbody></table>`
