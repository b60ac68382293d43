import { copyFile, link } from 'node:fs/promises'
import { join } from 'node:path'
import type { StreamingEngine } from '../streaming.ts'
import { copyPart } from './copy.ts'
import { createParquetWriter } from './parquet.ts'
import type { TablePlan } from './plan.ts'
import type { TypedTable } from './table.ts'

/** A table with the files of each of its parts. */
export type FilledTable = TypedTable & {
  readonly parts: readonly { readonly part: number; readonly files: readonly string[] }[]
}

/** Fills a folder as planned: files of the last version are linked, everything else is read from the server. */
export async function fillFolder(
  source: StreamingEngine,
  plans: readonly TablePlan[],
  { folder, last }: { readonly folder: string; readonly last: string | undefined },
  signal: AbortSignal,
): Promise<FilledTable[]> {
  const writer = await createParquetWriter(folder)
  const filled: FilledTable[] = []
  try {
    for (const { table, keep, copy } of plans) {
      const kept = keep.map(({ part, files }) => ({ part, files }))
      for (const file of kept.flatMap(({ files }) => files))
        await linkOrCopy(join(last ?? folder, file), join(folder, file))
      const copied = []
      for (const part of copy)
        copied.push({ part, files: await copyPart(source, writer, table, part, signal) })
      filled.push({ ...table, parts: [...kept, ...copied].sort((a, b) => a.part - b.part) })
    }
    return filled
  } finally {
    writer.close()
  }
}

/** Not every mounted folder has hard links. */
const linkOrCopy = (from: string, to: string) => link(from, to).catch(() => copyFile(from, to))
