import type { Workbook } from './workbook.ts'
import { writeWorkbook } from './write.ts'

declare const self: Worker

self.onmessage = async ({ data }: MessageEvent<Workbook>) => {
  const bytes = await writeWorkbook(data)
  self.postMessage(bytes, [bytes])
}
