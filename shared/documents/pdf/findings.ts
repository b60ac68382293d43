import type { PdfFinding } from './document.ts'
import {
  type Canvas,
  contentWidth,
  ensureRoom,
  heightOf,
  ink,
  linesOf,
  margin,
  setText,
  type TextStyle,
  writeText,
} from './page.ts'

const indent = 20
const title: TextStyle = { size: 10.5, bold: true }
const body: TextStyle = { size: 9 }
const source: TextStyle = { size: 7, colour: ink.muted }

/** Numbered sentences, each with the section its figures come from. */
export function drawFindings(canvas: Canvas, findings: readonly PdfFinding[]): void {
  const { pdf, links } = canvas
  const width = contentWidth(pdf) - indent
  const x = margin.left + indent
  findings.forEach((finding, index) => {
    const lines = (text: string, style: TextStyle) =>
      heightOf(linesOf(pdf, text, style, width), style)
    ensureRoom(canvas, lines(finding.title, title) + lines(finding.text, body) + 14)
    setText(pdf, { size: 13, bold: true, colour: ink.accent })
    pdf.text(String(index + 1), margin.left + 2, canvas.y + 11)
    canvas.y = writeText(pdf, finding.title, { x, y: canvas.y, width }, title)
    canvas.y = writeText(pdf, finding.text, { x, y: canvas.y, width }, body)
    const top = canvas.y
    canvas.y = writeText(pdf, finding.source, { x, y: top, width }, source)
    links.push({
      page: pdf.getNumberOfPages(),
      section: finding.section,
      area: [x, top, width, canvas.y - top],
    })
    canvas.y += 8
  })
}
