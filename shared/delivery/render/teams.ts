import type { MessageDocument } from './document.ts'

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
      richText([{ text: title, ...heading }]),
      richText([{ text: summary }]),
      ...facts.map(({ label, value }) =>
        richText([{ text: `${label}: `, isSubtle: true }, { text: value }]),
      ),
    ],
    actions: link ? [{ type: 'Action.OpenUrl', title: link.label, url: link.url }] : [],
  }
  const contentType = 'application/vnd.microsoft.card.adaptive'
  return JSON.stringify({ type: 'message', attachments: [{ contentType, content }] })
}

const richText = (runs: readonly Readonly<Record<string, unknown>>[]) => ({
  type: 'RichTextBlock',
  inlines: runs.map((run) => ({ type: 'TextRun', ...run })),
})
