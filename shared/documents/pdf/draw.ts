import { jsPDF } from 'jspdf'
import type { ChartData } from '../chart.ts'
import { labels } from '../labels.ts'
import { barChartHeight, drawBars } from './bar-chart.ts'
import type { PdfDocument, PdfSection } from './document.ts'
import { embedFonts, type Fonts } from './fonts.ts'
import { contentWidth, ensureRoom, ink, margin, paragraph, setText } from './page.ts'
import { drawSeries, seriesChartHeight } from './series-chart.ts'
import { drawFacts, drawTable } from './table.ts'

/** Draws a whole document on A4 landscape. Takes a while and does not pause: call it in a worker. */
export function drawPdf(document: PdfDocument, fonts: Fonts): ArrayBuffer {
  const pdf = new jsPDF({ orientation: 'landscape', unit: 'pt', format: 'a4', compress: true })
  embedFonts(pdf, fonts)
  const { title, subject, language } = document
  pdf.setProperties({ title, subject, author: 'OTel BI', creator: 'OTel BI' })
  pdf.setLanguage(language)
  // PDF/UA-1 (7.1): a viewer's window shows the title instead of the file name.
  pdf.viewerPreferences({ DisplayDocTitle: true })
  pdf.setCreationDate(new Date(document.createdAt))
  if (document.cover) {
    drawCover(pdf, document)
    pdf.addPage()
  }
  const pages = document.sections.map((section, index) => {
    if (index > 0 || document.cover) pdf.addPage()
    const page = pdf.getNumberOfPages()
    drawSection(pdf, section, labels[language].about)
    return { title: section.title, page }
  })
  if (document.cover) drawContents(pdf, labels[language].contents, pages)
  drawFooters(pdf, document)
  return pdf.output('arraybuffer')
}

function drawCover(pdf: jsPDF, { title, cover = [] }: PdfDocument): void {
  const y = paragraph(pdf, title, 150, { size: 30, bold: true })
  drawFacts(pdf, cover, y + 24, 10)
}

function drawContents(
  pdf: jsPDF,
  heading: string,
  sections: readonly { title: string; page: number }[],
): void {
  pdf.setPage(2)
  let y = paragraph(pdf, heading, margin.top, { size: 18, bold: true }) + 16
  const right = margin.left + contentWidth(pdf)
  for (const { title, page } of sections) {
    setText(pdf, { size: 11 })
    pdf.textWithLink(title, margin.left, y, { pageNumber: page })
    pdf.text(String(page), right, y, { align: 'right' })
    pdf
      .setDrawColor(ink.band)
      .setLineWidth(0.4)
      .line(margin.left, y + 5, right, y + 5)
    y += 22
  }
}

function drawSection(pdf: jsPDF, section: PdfSection, about: string): void {
  let y = paragraph(pdf, section.title, margin.top, { size: 18, bold: true })
  y = paragraph(pdf, section.description, y + 4, { size: 9, grey: ink.muted }) + 8
  if (section.notice !== null) y = paragraph(pdf, section.notice, y, { size: 10, bold: true }) + 8
  if (section.chart) y = drawChart(pdf, section.chart, y) + 12
  for (const table of section.tables) y = drawTable(pdf, table, ensureRoom(pdf, y, 60)) + 16
  if (section.facts.length === 0) return
  y = ensureRoom(pdf, y, 90)
  y = paragraph(pdf, about, y, { size: 11, bold: true })
  drawFacts(pdf, section.facts, y + 4)
}

function drawChart(pdf: jsPDF, chart: ChartData, top: number): number {
  const height = chart.kind === 'series' ? seriesChartHeight : barChartHeight(chart.bars)
  const y = paragraph(pdf, chart.title, ensureRoom(pdf, top, height + 20), { size: 9, bold: true })
  if (chart.kind === 'series') drawSeries(pdf, chart.points, y + 2)
  else drawBars(pdf, chart.bars, chart.valueKind, y + 2)
  return y + 2 + height
}

function drawFooters(pdf: jsPDF, { title, language }: PdfDocument): void {
  const count = pdf.getNumberOfPages()
  const y = pdf.internal.pageSize.getHeight() - margin.bottom / 2
  for (let page = 1; page <= count; page += 1) {
    pdf.setPage(page)
    setText(pdf, { size: 7.5, grey: ink.muted })
    pdf.text(title, margin.left, y)
    pdf.text(labels[language].page(page, count), margin.left + contentWidth(pdf), y, {
      align: 'right',
    })
  }
}
