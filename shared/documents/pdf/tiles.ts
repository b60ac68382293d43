import type { Tile, TileChange } from './document.ts'
import { type Canvas, contentWidth, fitted, ink, margin, setText } from './page.ts'

const perRow = 4
const gap = 8
const height = 62
const pad = 7

/** Key figures side by side, each with its changes; a triangle says the direction without colour. */
export function drawTiles(canvas: Canvas, tiles: readonly Tile[]): void {
  const { pdf } = canvas
  const width = (contentWidth(pdf) - gap * (perRow - 1)) / perRow
  tiles.forEach((tile, index) => {
    const x = margin.left + (index % perRow) * (width + gap)
    drawTile(canvas, tile, { x, y: canvas.y + Math.floor(index / perRow) * (height + gap), width })
  })
  canvas.y += tilesHeight(tiles)
}

export const tilesHeight = (tiles: readonly Tile[]) =>
  Math.ceil(tiles.length / perRow) * (height + gap)

type Place = { readonly x: number; readonly y: number; readonly width: number }

function drawTile({ pdf }: Canvas, tile: Tile, { x, y, width }: Place): void {
  pdf.setFillColor(ink.panel).roundedRect(x, y, width, height, 3, 3, 'F')
  const inner = width - 2 * pad
  setText(pdf, { size: 7.5, colour: ink.muted })
  pdf.text(fitted(pdf, tile.label, inner), x + pad, y + 13)
  setText(pdf, { size: 13, bold: true, colour: ink.accent })
  pdf.text(fitted(pdf, tile.value, inner), x + pad, y + 29)
  tile.changes.forEach((change, index) => {
    drawChange(pdf, change, { x: x + pad, y: y + 42 + index * 11, width: inner })
  })
}

function drawChange(pdf: Canvas['pdf'], change: TileChange, { x, y, width }: Place): void {
  const text = `${markOf(change.change)} ${change.text}`
  setText(pdf, { size: 7, bold: true })
  pdf.text(text, x, y)
  const used = pdf.getTextWidth(`${text} `)
  setText(pdf, { size: 6.5, colour: ink.muted })
  pdf.text(fitted(pdf, change.against, width - used), x + used, y)
}

function markOf(change: number | null): string {
  if (change === null || change === 0) return '■'
  return change > 0 ? '▲' : '▼'
}
