import type { jsPDF } from 'jspdf'
import { fontName } from './fonts.ts'

/** Margin in points; the footer is inside the lower one. */
export const margin = { top: 48, right: 40, bottom: 48, left: 40 }

/** Greys keep their order on paper without colour. */
export const ink = {
  text: '#141414',
  muted: '#5f5f5f',
  line: '#a5a5a5',
  band: '#c4c4c4',
  paleBand: '#e4e4e4',
  head: '#323232',
  stripe: '#f5f5f5',
  paper: '#ffffff',
}

export const contentWidth = (pdf: jsPDF) =>
  pdf.internal.pageSize.getWidth() - margin.left - margin.right

const contentBottom = (pdf: jsPDF) => pdf.internal.pageSize.getHeight() - margin.bottom

export type TextStyle = { readonly size: number; readonly bold?: boolean; readonly grey?: string }

export function setText(pdf: jsPDF, { size, bold = false, grey = ink.text }: TextStyle): void {
  pdf
    .setFont(fontName, bold ? 'bold' : 'normal')
    .setFontSize(size)
    .setTextColor(grey)
}

/** Writes text wrapped to the page's width from `y` down; returns the next free y. */
export function paragraph(pdf: jsPDF, text: string, y: number, style: TextStyle): number {
  setText(pdf, style)
  const lines: string[] = pdf.splitTextToSize(text, contentWidth(pdf))
  const lineHeight = style.size * 1.3
  pdf.text(lines, margin.left, y + style.size, { lineHeightFactor: 1.3 })
  return y + lines.length * lineHeight
}

/** Starts a new page when less than `height` points are left; returns the y to continue at. */
export function ensureRoom(pdf: jsPDF, y: number, height: number): number {
  if (y + height <= contentBottom(pdf)) return y
  pdf.addPage()
  return margin.top
}
