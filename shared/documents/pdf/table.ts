import type { jsPDF } from 'jspdf'
import { autoTable, type Styles } from 'jspdf-autotable'
import type { Fact } from '../about.ts'
import { printable } from '../text.ts'
import type { PdfTable } from './document.ts'
import { fontName, legible } from './fonts.ts'
import { ink, margin } from './page.ts'

const styles: Partial<Styles> = {
  font: fontName,
  fontSize: 7.5,
  cellPadding: { vertical: 2.5, horizontal: 4 },
  textColor: ink.text,
  lineColor: ink.band,
  overflow: 'linebreak',
}

/**
 * Rows under a header that every page repeats. Columns that do not fit continue on later pages, beside
 * the column that names the rows.
 */
export function drawTable(pdf: jsPDF, table: PdfTable, y: number): number {
  return draw(pdf, {
    startY: y,
    head: [[...table.heads]],
    body: table.rows.map((row) => row.map((cell) => legible(pdf, cell))),
    theme: 'plain',
    styles: table.heads.length > manyColumns ? small : styles,
    headStyles: { fillColor: ink.head, textColor: ink.paper, fontStyle: 'bold', valign: 'middle' },
    alternateRowStyles: { fillColor: ink.stripe },
    columnStyles: Object.fromEntries(
      table.numeric.map((numeric, index) => [
        index,
        { halign: numeric ? 'right' : 'left', ...(isLong(table, index) && { cellWidth: wide }) },
      ]),
    ),
    didParseCell: ({ cell, column, section }) => {
      if (section === 'head' && table.numeric[column.index]) cell.styles.halign = 'right'
    },
    horizontalPageBreak: true,
    horizontalPageBreakRepeat: Math.max(0, table.numeric.indexOf(false)),
    rowPageBreak: 'avoid',
  })
}

const manyColumns = 12
const small: Partial<Styles> = {
  ...styles,
  fontSize: 6.5,
  cellPadding: { vertical: 2.5, horizontal: 3 },
}

/** A column is as wide as its longest cell unless that is longer than this; then its cells wrap. */
const longText = 48
const wide = 220
const isLong = ({ rows }: PdfTable, index: number) =>
  rows.some((row) => (row[index] ?? '').length > longText)

const manyFacts = 12

/** Label and value; many of them are set in two columns, read one after the other. */
export function drawFacts(pdf: jsPDF, facts: readonly Fact[], y: number, fontSize = 7.5): number {
  const cells = facts.map(([label, value]) => [label, legible(pdf, printable(value))])
  const perColumn = facts.length > manyFacts ? Math.ceil(facts.length / 2) : facts.length
  const labels = { cellWidth: perColumn < facts.length ? 160 : 200, textColor: ink.muted }
  return draw(pdf, {
    startY: y,
    body: cells
      .slice(0, perColumn)
      .map((left, row) => [...left, ...(cells[perColumn + row] ?? [])]),
    theme: 'plain',
    styles: { ...styles, fontSize, cellPadding: { top: 1.5, bottom: 1.5, left: 0, right: 8 } },
    columnStyles: { 0: labels, 2: labels },
  })
}

function draw(pdf: jsPDF, options: Parameters<typeof autoTable>[1]): number {
  let end = margin.top
  autoTable(pdf, {
    margin,
    ...options,
    didDrawPage: ({ cursor }) => {
      end = cursor?.y ?? end
    },
  })
  return end
}
