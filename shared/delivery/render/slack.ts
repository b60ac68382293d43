import { cut } from './cut.ts'
import type { MessageDocument } from './document.ts'

/** Limits of Block Kit (docs.slack.dev/reference/block-kit/blocks), in characters and in fields. */
const limits = {
  ...{ text: 3_000, header: 150, section: 3_000, field: 2_000, fields: 10 },
  ...{ button: 75, url: 3_000 },
}

/**
 * The body of a Slack incoming webhook. Control characters of mrkdwn are escaped as Slack asks for, so that a name
 * mentions no one; `verbatim` leaves names and addresses in it as they are.
 */
export function renderSlack({ title, summary, facts, link }: MessageDocument): string {
  const fields = facts.slice(0, limits.fields).map(({ label, value }) => {
    const name = `*${escaped(label, limits.field / 4)}*`
    return mrkdwn(`${name}\n${escaped(value, limits.field - name.length - 1)}`)
  })
  return JSON.stringify({
    text: escaped(title, limits.text),
    link_names: false,
    blocks: [
      { type: 'header', text: plain(title, limits.header) },
      ...(summary === ''
        ? []
        : [{ type: 'section', text: mrkdwn(escaped(summary, limits.section)) }]),
      ...(fields.length > 0 ? [{ type: 'section', fields }] : []),
      ...(link && link.url.length <= limits.url
        ? [{ type: 'actions', elements: [button(link)] }]
        : []),
    ],
  })
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Escaped and at most so long, with no entity cut. */
function escaped(text: string, most: number): string {
  let written = ''
  for (const character of text) {
    const next = entities[character] ?? character
    if (written.length + next.length > most - 1) return `${written}…`
    written += next
  }
  return written
}

const plain = (text: string, most: number) => ({
  type: 'plain_text',
  text: cut(text, most),
  emoji: false,
})
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true })

const button = ({ url, label }: { url: string; label: string }) => ({
  type: 'button',
  text: plain(label, limits.button),
  url,
})
