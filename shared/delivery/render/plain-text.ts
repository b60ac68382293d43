import type { MessageTable } from '@otel-bi/store/message'
import type { MessageDocument } from './document.ts'
import { words } from './words.ts'

/** A message as plain text: the alternative of its HTML. */
export function renderText(document: MessageDocument): string {
  const { title, summary, facts, table, link, language, brand, destination, key } = document
  const { sentBy, key: keyLabel } = words[language]
  const parts = [
    `${title}\n${'='.repeat(lengthOf(title))}`,
    summary,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    table ? tableText(table) : '',
    link ? `${link.label}: ${link.url}` : '',
    `-- \n${sentBy(brand, destination)}\n${keyLabel}: ${key}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Columns in line, under labels that are underlined. */
function tableText({ columns, rows }: MessageTable): string {
  const labels = columns.map(({ label }) => label)
  const widths = columns.map((_, column) =>
    Math.max(...[labels, ...rows].map((cells) => lengthOf(cells[column] ?? ''))),
  )
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, column) => {
        const cell = cells[column] ?? ''
        const fill = ' '.repeat((widths[column] ?? 0) - lengthOf(cell))
        return align === 'end' ? `${fill}${cell}` : `${cell}${fill}`
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [line(labels), rule, ...rows.map(line)].join('\n')
}

/** Code points, as they are seen. */
const lengthOf = (text: string): number => [...text].length
