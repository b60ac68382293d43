import pLimit from 'p-limit'
import { runInWorker } from '../in-worker.ts'
import { type Brand, defaultBrand, type PdfDocument } from './document.ts'

/** Draws documents off the main thread. @throws Error when drawing fails or takes too long. */
export type PdfRenderer = (document: PdfDocument) => Promise<Uint8Array>

type Options = { readonly concurrency?: number; readonly brand?: Brand }

/** One worker per document, a few at once, so that a finished or hanging one leaves no memory behind. */
export function createPdfRenderer({
  concurrency = 2,
  brand = defaultBrand,
}: Options = {}): PdfRenderer {
  const limit = pLimit(concurrency)
  return (document) => limit(() => draw({ document, brand }))
}

/** What a worker is sent. */
export type Drawing = { readonly document: PdfDocument; readonly brand: Brand }

// A literal: bundlers find the worker by it.
const draw = (drawing: Drawing) =>
  runInWorker(new URL('./draw.worker.ts', import.meta.url), drawing, 'drawing a PDF')
