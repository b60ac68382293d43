import { runInWorker } from '../in-worker.ts'
import type { Workbook } from './workbook.ts'

/** The bytes of a workbook, written off the main thread: it is held in memory as a whole. @throws Error */
export const workbookBytes = (workbook: Workbook): Promise<Uint8Array> =>
  runInWorker(new URL('./write.worker.ts', import.meta.url), workbook, 'writing a workbook')
