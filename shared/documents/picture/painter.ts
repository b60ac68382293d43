import pLimit from 'p-limit'
import { runInWorker } from '../in-worker.ts'
import type { Picture } from './picture.ts'

/** Draws a chart as PNG off the main thread. @throws Error when drawing fails or takes too long. */
export type Painter = (picture: Picture) => Promise<Uint8Array>

/** One worker a picture, two at once. */
export function createPainter(): Painter {
  const limit = pLimit(2)
  return (picture) =>
    limit(() =>
      runInWorker(new URL('./picture.worker.ts', import.meta.url), picture, 'drawing a picture'),
    )
}
