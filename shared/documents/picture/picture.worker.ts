import { openPainter } from './draw.ts'
import type { Picture } from './picture.ts'

declare const self: Worker

self.onmessage = async ({ data }: MessageEvent<Picture>) => {
  const paint = await openPainter()
  const { buffer } = paint(data)
  self.postMessage(buffer, [buffer])
}
