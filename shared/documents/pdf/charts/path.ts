import type { jsPDF } from 'jspdf'
import { ink } from '../page.ts'

export type Place = readonly [x: number, y: number]

/** A line through places, or the filled area within them; one place alone is a dot. */
export function drawPath(pdf: jsPDF, path: readonly Place[], style: 'S' | 'F'): void {
  const [start, ...rest] = path
  if (!start) return
  const steps = rest.map(([x, y], index) => {
    const [fromX, fromY] = path[index] ?? start
    return [x - fromX, y - fromY]
  })
  if (steps.length === 0) pdf.setFillColor(ink.text).circle(start[0], start[1], 1.5, 'F')
  else pdf.lines(steps, start[0], start[1], [1, 1], style, style === 'F')
}
