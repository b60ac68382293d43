import type { Language } from '@otel-bi/contract/language'
import type { jsPDF } from 'jspdf'
import { fontName, legible } from './fonts.ts'

/** Margin in points; the footer is inside the lower one. */
export const margin = { top: 44, right: 44, bottom: 48, left: 44 }

/** Colours in three steps of lightness, so that they keep their order on paper without colour. */
export const ink = {
  text: '#16202b',
  muted: '#5b6673',
  line: '#a9b3bd',
  hairline: '#d5dbe1',
  accent: '#14507a',
  second: '#c8762c',
  band: '#9cc0dc',
  paleBand: '#d8e7f2',
  head: '#14507a',
  stripe: '#f4f7fa',
  panel: '#eef3f7',
  paper: '#ffffff',
}

/** A document while it is drawn, from the top down: `y` is where the next block begins. */
export type Canvas = {
  readonly pdf: jsPDF
  readonly language: Language
  y: number
  /** Pages of the sections that are drawn. */
  readonly pages: Map<string, number>
  /** Places that lead to a section, which may be on a later page. */
  readonly links: Link[]
}
type Link = {
  readonly page: number
  readonly section: string
  readonly area: readonly [x: number, y: number, width: number, height: number]
}

export const contentWidth = (pdf: jsPDF) =>
  pdf.internal.pageSize.getWidth() - margin.left - margin.right

export const contentBottom = (pdf: jsPDF) => pdf.internal.pageSize.getHeight() - margin.bottom

export type TextStyle = { readonly size: number; readonly bold?: boolean; readonly colour?: string }

export function setText(pdf: jsPDF, { size, bold = false, colour = ink.text }: TextStyle): void {
  pdf
    .setFont(fontName, bold ? 'bold' : 'normal')
    .setFontSize(size)
    .setTextColor(colour)
}

const lineFactor = 1.35

/** The lines of a text in a style within a width. */
export function linesOf(pdf: jsPDF, text: string, style: TextStyle, width: number): string[] {
  setText(pdf, style)
  return pdf.splitTextToSize(legible(pdf, text), width)
}

export const heightOf = (lines: readonly string[], { size }: TextStyle) =>
  lines.length * size * lineFactor

/** Writes a text, wrapped to a width, from `y` down; returns the next free y. */
export function writeText(
  pdf: jsPDF,
  text: string,
  { x = margin.left, y, width = contentWidth(pdf) }: { x?: number; y: number; width?: number },
  style: TextStyle,
): number {
  const lines = linesOf(pdf, text, style, width)
  setText(pdf, style)
  pdf.text(lines, x, y + style.size, { lineHeightFactor: lineFactor })
  return y + heightOf(lines, style)
}

/** Starts a new page when less than `height` points are left. */
export function ensureRoom(canvas: Canvas, height: number): void {
  if (canvas.y + height <= contentBottom(canvas.pdf)) return
  canvas.pdf.addPage()
  canvas.y = margin.top
}

/** Cut with an ellipsis to what fits. */
export function fitted(pdf: jsPDF, text: string, width: number): string {
  if (pdf.getTextWidth(text) <= width) return text
  let kept = [...text]
  while (kept.length > 1 && pdf.getTextWidth(`${kept.join('')}…`) > width) kept = kept.slice(0, -1)
  return `${kept.join('')}…`
}
