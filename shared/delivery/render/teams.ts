import { cut } from './cut.ts'
import type { MessageDocument } from './document.ts'

/** A webhook of Teams takes 28 KB; what Unicode and JSON make of this is less. */
const limits = {
  title: 200,
  summary: 1_200,
  facts: 15,
  label: 80,
  value: 160,
  button: 75,
  url: 2_000,
}

const colours = { neutral: 'accent', good: 'good', bad: 'attention' } as const

/**
 * The body of a Teams webhook (Workflows): an Adaptive Card of version 1.4. Text stands in RichTextBlocks,
 * which read no markdown.
 */
export function renderTeams(document: MessageDocument): string {
  const { title, summary, facts, link, tone } = document
  const heading = { size: 'large', weight: 'bolder', color: colours[tone] }
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      richText([{ text: cut(title, limits.title), ...heading }]),
      richText([{ text: cut(summary, limits.summary) }]),
      ...facts
        .slice(0, limits.facts)
        .map(({ label, value }) =>
          richText([
            { text: `${cut(label, limits.label)}: `, isSubtle: true },
            { text: cut(value, limits.value) },
          ]),
        ),
    ],
    actions:
      link && link.url.length <= limits.url
        ? [{ type: 'Action.OpenUrl', title: cut(link.label, limits.button), url: link.url }]
        : [],
  }
  const contentType = 'application/vnd.microsoft.card.adaptive'
  return JSON.stringify({ type: 'message', attachments: [{ contentType, content }] })
}

const richText = (runs: readonly Readonly<Record<string, unknown>>[]) => ({
  type: 'RichTextBlock',
  inlines: runs.map((run) => ({ type: 'TextRun', ...run })),
})
