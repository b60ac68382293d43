import { drawPdf } from './draw.ts'
import { loadFonts } from './fonts.ts'
import type { Drawing } from './renderer.ts'

declare const self: Worker

self.onmessage = async ({ data: { document, brand } }: MessageEvent<Drawing>) => {
  const bytes = drawPdf(document, brand, await loadFonts())
  self.postMessage(bytes, [bytes])
}
