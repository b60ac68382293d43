import pLimit from 'p-limit'
import { type Brand, defaultBrand, type PdfDocument } from './document.ts'

/** Draws documents off the main thread. @throws Error when drawing fails or takes too long. */
export type PdfRenderer = (document: PdfDocument) => Promise<Uint8Array>

const deadlineMs = 60_000

type Options = { readonly concurrency?: number; readonly brand?: Brand }

/** One worker per document, a few at once, so that a finished or hanging one leaves no memory behind. */
export function createPdfRenderer({
  concurrency = 2,
  brand = defaultBrand,
}: Options = {}): PdfRenderer {
  const limit = pLimit(concurrency)
  return (document) => limit(() => drawInWorker({ document, brand }))
}

/** What a worker is sent. */
export type Drawing = { readonly document: PdfDocument; readonly brand: Brand }

function drawInWorker(drawing: Drawing): Promise<Uint8Array> {
  const worker = new Worker(new URL('./draw.worker.ts', import.meta.url))
  return new Promise<Uint8Array>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('drawing a PDF took too long')), deadlineMs)
    late.unref()
    worker.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      clearTimeout(late)
      resolve(new Uint8Array(data))
    }
    worker.onerror = ({ message }) => {
      clearTimeout(late)
      reject(new Error(`drawing a PDF failed: ${message}`))
    }
    worker.postMessage(drawing)
  }).finally(() => worker.terminate())
}
