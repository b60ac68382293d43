import { readdir } from 'node:fs/promises'
import { residentMiB } from './resident-memory.ts'

export type ProcessSample = {
  readonly name: string
  readonly miB: number
  /** Open files and sockets; not known but on Linux. */
  readonly handles: number
}

export async function sampleOf({
  name,
  pid,
}: {
  readonly name: string
  readonly pid: number
}): Promise<ProcessSample> {
  const open = await readdir(`/proc/${pid}/fd`).catch(() => undefined)
  return { name, miB: await residentMiB(pid), handles: open?.length ?? Number.NaN }
}
