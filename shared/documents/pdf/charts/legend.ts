import type { ChartData } from '../../chart.ts'
import { type Canvas, ink, margin, setText } from '../page.ts'

const rowHeight = 14

export const legendHeight = ({ legend = [] }: ChartData) => (legend.length > 0 ? rowHeight : 0)

type Swatch = {
  readonly colour: string
  readonly shape: 'line' | 'dashed' | 'area'
}
const swatches: Readonly<Record<ChartData['kind'], readonly Swatch[]>> = {
  series: [
    { colour: ink.accent, shape: 'line' },
    { colour: ink.band, shape: 'area' },
    { colour: ink.paleBand, shape: 'area' },
    { colour: ink.second, shape: 'dashed' },
  ],
  bars: [{ colour: ink.accent, shape: 'area' }],
  columns: [{ colour: ink.accent, shape: 'area' }],
  pareto: [
    { colour: ink.accent, shape: 'area' },
    { colour: ink.second, shape: 'line' },
  ],
}

/** Names of what is drawn, in a row. */
export function drawLegend({ pdf }: Canvas, { kind, legend = [] }: ChartData, y: number): void {
  let x = margin.left
  legend.forEach((name, index) => {
    const { colour, shape } = swatches[kind][index] ?? { colour: ink.muted, shape: 'line' }
    if (shape === 'area') pdf.setFillColor(colour).rect(x, y + 1, 14, 7, 'F')
    else {
      pdf.setDrawColor(colour).setLineWidth(1.6)
      pdf.setLineDashPattern(shape === 'dashed' ? [3, 2] : [], 0)
      pdf.line(x, y + 4.5, x + 14, y + 4.5).setLineDashPattern([], 0)
    }
    setText(pdf, { size: 7, colour: ink.muted })
    pdf.text(name, x + 18, y + 7)
    x += 18 + pdf.getTextWidth(name) + 14
  })
}
