import { autoTable, type Styles, type UserOptions } from 'jspdf-autotable'
import type { Fact } from '../about.ts'
import { labels } from '../labels.ts'
import { printable } from '../text.ts'
import type { PdfTable } from './document.ts'
import { cellPadding, fitColumns } from './fit-columns.ts'
import { fontName, legible } from './fonts.ts'
import {
  type Canvas,
  contentWidth,
  ensureRoom,
  heightOf,
  ink,
  linesOf,
  margin,
  setText,
  writeText,
} from './page.ts'

const fontSize = 7.5
const styles: Partial<Styles> = {
  font: fontName,
  fontSize,
  cellPadding: { vertical: 2.8, horizontal: cellPadding },
  textColor: ink.text,
  overflow: 'linebreak',
  valign: 'top',
}
const total: Partial<Styles> = { fontStyle: 'bold', fillColor: ink.panel, textColor: ink.text }

/** Rows under a header that every page repeats. Columns that do not fit are named below the table. */
export function drawTable(canvas: Canvas, table: PdfTable): void {
  const { pdf, language } = canvas
  const width = contentWidth(pdf)
  const { heads, numeric, rows, foot, leftOut, subtotals, widths } = fitColumns(
    table,
    width,
    (text, bold) => {
      setText(pdf, { size: fontSize, bold })
      return pdf.getTextWidth(text)
    },
  )
  const cells = (row: readonly string[]) => row.map((cell) => legible(pdf, cell))
  const subtotal = new Set(subtotals)
  const right = new Set(numeric.flatMap((isNumber, index) => (isNumber ? [index] : [])))
  draw(canvas, {
    head: [cells(heads)],
    body: rows.map(cells),
    ...(foot && { foot: [cells(foot)] }),
    showFoot: 'lastPage',
    theme: 'plain',
    styles,
    headStyles: { fillColor: ink.head, textColor: ink.paper, fontStyle: 'bold', valign: 'bottom' },
    columnStyles: Object.fromEntries(widths.map((cellWidth, index) => [index, { cellWidth }])),
    alternateRowStyles: { fillColor: ink.stripe },
    footStyles: total,
    didParseCell: ({ cell, column, row, section }) => {
      if (right.has(column.index)) cell.styles.halign = 'right'
      if (section === 'body' && subtotal.has(row.index)) Object.assign(cell.styles, total)
    },
    rowPageBreak: 'avoid',
  })
  if (leftOut.length === 0) return
  const note = labels[language].leftOut(leftOut.join(', '))
  const style = { size: 7, colour: ink.muted }
  ensureRoom(canvas, noteGap + heightOf(linesOf(pdf, note, style, width), style))
  canvas.y = writeText(pdf, note, { y: canvas.y + noteGap }, style)
}

/** Points between a table and what is said below it. */
const noteGap = 3

const manyFacts = 12

/** Label and value; many of them are set in two columns, read one after the other. */
export function drawFacts(canvas: Canvas, facts: readonly Fact[]): void {
  const { pdf } = canvas
  const cells = facts.map(([label, value]) => [label, legible(pdf, printable(value))])
  const perColumn = facts.length > manyFacts ? Math.ceil(facts.length / 2) : facts.length
  const width = contentWidth(pdf)
  const label = { cellWidth: width * (perColumn < facts.length ? 0.2 : 0.3), textColor: ink.muted }
  draw(canvas, {
    body: cells
      .slice(0, perColumn)
      .map((left, row) => [...left, ...(cells[perColumn + row] ?? [])]),
    theme: 'plain',
    styles: { ...styles, cellPadding: { top: 1.5, bottom: 1.5, left: 0, right: 8 } },
    columnStyles: { 0: label, 2: label },
  })
}

function draw(canvas: Canvas, options: UserOptions): void {
  autoTable(canvas.pdf, {
    margin,
    startY: canvas.y,
    ...options,
    didDrawPage: ({ cursor }) => {
      canvas.y = cursor?.y ?? canvas.y
    },
  })
}
