/** Writes every table of a Markdown text with one space beside each cell; code blocks stay as they are. */
export function evenTables(markdown: string): string {
  let inCode = false
  return markdown
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) inCode = !inCode
      return inCode || !line.startsWith('|') ? line : evenRow(line)
    })
    .join('\n')
}

function evenRow(line: string): string {
  const cells = line
    .trim()
    .split(/(?<!\\)\|/)
    .slice(1, -1)
  return `|${cells.map((cell) => evenCell(cell.trim())).join('|')}|`
}

const evenCell = (cell: string) => (cell === '' ? ' ' : ` ${cell.replace(/^-{3,}$/, '---')} `)
