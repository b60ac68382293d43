import { readdir } from 'node:fs/promises'
import { type Spread, spreadOf } from '../figures.ts'
import { residentMiB } from './resident-memory.ts'

type Process = { readonly name: string; readonly pid: number }

export type ProcessSamples = {
  readonly name: string
  /** Resident memory in MiB. It rises between two collections of garbage, so that one sample says little. */
  readonly miB: Spread
  /** Open files and sockets; not known but on Linux. */
  readonly handles: Spread
}

/** What a process holds, looked at each second for a number of milliseconds. */
export async function samplesOf({ name, pid }: Process, ms: number): Promise<ProcessSamples> {
  const end = performance.now() + ms
  const miB: number[] = []
  const handles: number[] = []
  do {
    miB.push(await residentMiB(pid))
    handles.push((await readdir(`/proc/${pid}/fd`).catch(() => undefined))?.length ?? Number.NaN)
    await Bun.sleep(Math.min(1_000, ms / 5))
  } while (performance.now() < end)
  return { name, miB: spreadOf(miB), handles: spreadOf(handles) }
}
