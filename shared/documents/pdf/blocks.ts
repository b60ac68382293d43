import { chartHeight, drawChart } from './chart.ts'
import type { PdfBlock } from './document.ts'
import { drawFindings } from './findings.ts'
import { type Canvas, ensureRoom, ink, type TextStyle, writeText } from './page.ts'
import { drawFacts, drawTable } from './table.ts'
import { drawTiles, tilesHeight } from './tiles.ts'

const textStyles: Readonly<Record<'heading' | 'text' | 'note' | 'warning', TextStyle>> = {
  heading: { size: 11, bold: true },
  text: { size: 8.5 },
  note: { size: 7.5, colour: ink.muted },
  warning: { size: 9, bold: true },
}

/** The least height in which a block can begin: a table needs its header and a few rows. */
export function blockHeight(block: PdfBlock): number {
  if (block.kind === 'chart') return chartHeight(block.chart)
  if (block.kind === 'tiles') return tilesHeight(block.tiles)
  if (block.kind === 'table') return Math.min(90, 40 + block.table.rows.length * 13)
  // A heading must not stand alone at the foot of a page.
  if (block.kind === 'heading') return 90
  return block.kind === 'facts' ? 60 : 30
}

export function drawBlock(canvas: Canvas, block: PdfBlock): void {
  ensureRoom(canvas, blockHeight(block))
  if (block.kind === 'tiles') drawTiles(canvas, block.tiles)
  else if (block.kind === 'findings') drawFindings(canvas, block.findings)
  else if (block.kind === 'chart') drawChart(canvas, block.chart)
  else if (block.kind === 'table') drawTable(canvas, block.table)
  else if (block.kind === 'facts') drawFacts(canvas, block.facts)
  else canvas.y = writeText(canvas.pdf, block.text, { y: canvas.y }, textStyles[block.kind])
  canvas.y += spaceAfter[block.kind]
}

/** Points. */
const spaceAfter: Readonly<Record<PdfBlock['kind'], number>> = {
  heading: 3,
  text: 5,
  note: 5,
  warning: 6,
  tiles: 2,
  findings: 4,
  chart: 10,
  table: 10,
  facts: 8,
}
