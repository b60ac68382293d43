import { labels } from '../labels.ts'
import type { PdfSection } from './document.ts'
import { type Canvas, contentWidth, fitted, ink, margin, setText } from './page.ts'

const lineHeight = 13
const gap = 24

const rowsOf = (sections: readonly PdfSection[]) => Math.ceil(sections.length / 2)

export const contentsHeight = (sections: readonly PdfSection[]) =>
  18 + rowsOf(sections) * lineHeight

/** The sections with their pages in two columns, from `y` down on page 1: drawn last, when the pages are known. */
export function drawContents(canvas: Canvas, sections: readonly PdfSection[], y: number): void {
  const { pdf, language, pages, links } = canvas
  pdf.setPage(1)
  setText(pdf, { size: 10, bold: true, colour: ink.accent })
  pdf.text(labels[language].contents, margin.left, y + 10)
  const width = (contentWidth(pdf) - gap) / 2
  const rows = rowsOf(sections)
  sections.forEach(({ id, title }, index) => {
    const x = margin.left + (index < rows ? 0 : width + gap)
    const top = y + 18 + (index % rows) * lineHeight
    const page = pages.get(id) ?? 1
    setText(pdf, { size: 8.5 })
    pdf.text(fitted(pdf, title, width - 24), x, top + 9)
    pdf.text(String(page), x + width, top + 9, { align: 'right' })
    pdf
      .setDrawColor(ink.hairline)
      .setLineWidth(0.4)
      .line(x, top + 12, x + width, top + 12)
    links.push({ page: 1, section: id, area: [x, top, width, lineHeight] })
  })
}
