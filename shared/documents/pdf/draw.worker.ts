import type { PdfDocument } from './document.ts'
import { drawPdf } from './draw.ts'
import { loadFonts } from './fonts.ts'

declare const self: Worker

self.onmessage = async ({ data }: MessageEvent<PdfDocument>) => {
  const bytes = drawPdf(data, await loadFonts())
  self.postMessage(bytes, [bytes])
}
