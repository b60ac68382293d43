import { jsPDF } from 'jspdf'
import { labels } from '../labels.ts'
import { blockHeight, drawBlock } from './blocks.ts'
import { contentsHeight, drawContents } from './contents.ts'
import type { Brand, PdfDocument, PdfFront, PdfSection } from './document.ts'
import { embedFonts, type Fonts } from './fonts.ts'
import {
  type Canvas,
  contentBottom,
  contentWidth,
  ensureRoom,
  ink,
  margin,
  setText,
  writeText,
} from './page.ts'

/** Draws a whole document. Takes a while and does not pause: call it in a worker. */
export function drawPdf(document: PdfDocument, brand: Brand, fonts: Fonts): ArrayBuffer {
  const { language, paper = 'a4', orientation = 'landscape', front, sections } = document
  const pdf = new jsPDF({
    orientation,
    unit: 'pt',
    format: paper,
    compress: true,
    putOnlyUsedFonts: true,
  })
  embedFonts(pdf, fonts)
  describe(pdf, document, brand)
  const canvas: Canvas = { pdf, language, y: margin.top, pages: new Map(), links: [] }
  const contentsAt = front ? drawFront(canvas, front, brand, sections) : undefined
  sections.forEach((section, index) => {
    const begins = front !== undefined && index === 0
    drawSection(canvas, { ...section, ownPage: begins || section.ownPage === true }, index > 0)
  })
  if (contentsAt !== undefined) drawContents(canvas, sections, contentsAt)
  for (const { page, section, area } of canvas.links) {
    const pageNumber = canvas.pages.get(section)
    if (pageNumber === undefined) continue
    pdf.setPage(page)
    pdf.link(...area, { pageNumber })
  }
  for (const { id, title } of sections)
    pdf.outline.add(null, title, { pageNumber: canvas.pages.get(id) ?? 1 })
  drawFooters(pdf, document, brand)
  return pdf.output('arraybuffer')
}

function describe(pdf: jsPDF, { title, subject, language, createdAt }: PdfDocument, brand: Brand) {
  pdf.setProperties({ title, subject, author: brand.name, creator: 'OTel BI' })
  pdf.setLanguage(language)
  // PDF/UA-1 (7.1): a viewer's window shows the title instead of the file name.
  pdf.viewerPreferences({ DisplayDocTitle: true })
  pdf.setCreationDate(new Date(createdAt))
}

const logoHeight = 22

/** Returns where the contents go. */
function drawFront(
  canvas: Canvas,
  { title, subtitle, blocks }: PdfFront,
  { name, logo }: Brand,
  sections: readonly PdfSection[],
): number {
  const { pdf } = canvas
  let left = margin.left
  if (logo !== null) {
    const { width, height } = pdf.getImageProperties(logo)
    const shown = (width / height) * logoHeight
    pdf.addImage(logo, left, canvas.y - 6, shown, logoHeight)
    left += shown + 8
  }
  setText(pdf, { size: 10, bold: true, colour: ink.accent })
  pdf.text(name, left, canvas.y + 9)
  canvas.y = writeText(pdf, title, { y: canvas.y + 20 }, { size: 22, bold: true })
  canvas.y = writeText(pdf, subtitle, { y: canvas.y }, { size: 9, colour: ink.muted }) + 8
  for (const block of blocks) drawBlock(canvas, block)
  // At the foot of the first page; the blocks may have gone on to a second one.
  return pdf.getNumberOfPages() === 1 ? contentBottom(pdf) - contentsHeight(sections) : canvas.y
}

function drawSection(canvas: Canvas, section: PdfSection, follows: boolean): void {
  const { pdf } = canvas
  const [first, second] = section.blocks
  const opening = 60 + (first ? blockHeight(first) : 0) + (second ? blockHeight(second) : 0)
  if (section.ownPage === true) {
    if (follows || pdf.getNumberOfPages() > 1 || canvas.y > margin.top) {
      pdf.addPage()
      canvas.y = margin.top
    }
  } else {
    if (canvas.y > margin.top) canvas.y += 14
    ensureRoom(canvas, opening)
  }
  canvas.pages.set(section.id, pdf.getNumberOfPages())
  const right = margin.left + contentWidth(pdf)
  pdf.setDrawColor(ink.accent).setLineWidth(1.2).line(margin.left, canvas.y, right, canvas.y)
  const heading = { size: 15, bold: true, colour: ink.accent }
  canvas.y = writeText(pdf, section.title, { y: canvas.y + 6 }, heading)
  const about = { size: 8.5, colour: ink.muted }
  if (section.description !== '')
    canvas.y = writeText(pdf, section.description, { y: canvas.y }, about)
  canvas.y += 8
  for (const block of section.blocks) drawBlock(canvas, block)
}

function drawFooters(pdf: jsPDF, { title, language }: PdfDocument, brand: Brand): void {
  const count = pdf.getNumberOfPages()
  const y = pdf.internal.pageSize.getHeight() - margin.bottom / 2
  for (let page = 1; page <= count; page += 1) {
    pdf.setPage(page)
    setText(pdf, { size: 7.5, colour: ink.muted })
    pdf.text(`${brand.name} · ${title}`, margin.left, y)
    pdf.text(labels[language].page(page, count), margin.left + contentWidth(pdf), y, {
      align: 'right',
    })
  }
}
