import type { ChartData } from '../chart.ts'
import { barChartHeight, drawBars } from './charts/bars.ts'
import { columnChartHeight, drawColumns } from './charts/columns.ts'
import { drawLegend, legendHeight } from './charts/legend.ts'
import { drawPareto, paretoHeight } from './charts/pareto.ts'
import { drawSeries, seriesHeight } from './charts/series.ts'
import { type Canvas, writeText } from './page.ts'

const titleHeight = 16

function bodyHeight(chart: ChartData): number {
  if (chart.kind === 'bars') return barChartHeight(chart.bars)
  if (chart.kind === 'columns') return columnChartHeight
  return chart.kind === 'pareto' ? paretoHeight : seriesHeight
}

export const chartHeight = (chart: ChartData) =>
  titleHeight + legendHeight(chart) + bodyHeight(chart)

/** A chart as lines and areas, with its title above and its legend below the title. */
export function drawChart(canvas: Canvas, chart: ChartData): void {
  const top = canvas.y
  writeText(canvas.pdf, chart.title, { y: top }, { size: 9, bold: true })
  drawLegend(canvas, chart, top + titleHeight)
  const y = top + titleHeight + legendHeight(chart)
  if (chart.kind === 'bars') drawBars(canvas, chart.bars, chart.valueKind, y)
  else if (chart.kind === 'columns') drawColumns(canvas, chart.bars, y)
  else if (chart.kind === 'pareto') drawPareto(canvas, chart.bars, y)
  else drawSeries(canvas, chart, y)
  canvas.y = top + chartHeight(chart)
}
