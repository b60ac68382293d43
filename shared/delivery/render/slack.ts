import type { MessageDocument } from './document.ts'

/** Limits of Block Kit (docs.slack.dev/reference/block-kit/blocks), in characters and in fields. */
const limits = { header: 150, section: 3_000, field: 2_000, fields: 10, button: 75 }

/** The body of a Slack incoming webhook. Control characters of mrkdwn are escaped as Slack asks for. */
export function renderSlack({ title, summary, facts, link }: MessageDocument): string {
  const fields = facts
    .slice(0, limits.fields)
    .map(({ label, value }) => mrkdwn(`*${escapeText(label)}*\n${escapeText(value)}`, limits.field))
  return JSON.stringify({
    text: escapeText(title),
    blocks: [
      { type: 'header', text: plain(title, limits.header) },
      { type: 'section', text: mrkdwn(escapeText(summary), limits.section) },
      ...(fields.length > 0 ? [{ type: 'section', fields }] : []),
      ...(link ? [{ type: 'actions', elements: [button(link)] }] : []),
    ],
  })
}

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const plain = (text: string, most: number) => ({ type: 'plain_text', text: text.slice(0, most) })
const mrkdwn = (text: string, most: number) => ({ type: 'mrkdwn', text: text.slice(0, most) })

const button = ({ url, label }: { url: string; label: string }) => ({
  type: 'button',
  text: plain(label, limits.button),
  url,
})
