import { linearRegression, mean } from 'simple-statistics'
import { residentMiB } from '../../scripts/bench/soak/resident-memory.ts'
import { openHandles } from '../stack/unread.ts'

/** What a process holds when `share` of the calls are made. */
export type Held = {
  readonly share: number
  readonly name: string
  readonly handles: number
  readonly residentMiB: number
}

/** Pools and keep-alive connections may differ by this much between two quiet moments. */
export const spareHandles = 16
/** Growth of memory over all calls after the first fifth, as a share of its mean. */
export const memoryShare = 0.25
const settleMs = 2_000
/** Fewer calls do not fill caches and compiled code, so that memory grows without a leak. */
const callsToJudgeMemory = 10_000

type Running = { readonly name: string; readonly pid: number }

/** Handles and memory of processes that live, after what is ending has had time to end. */
export async function heldBy(processes: readonly Running[], share: number): Promise<Held[]> {
  await Bun.sleep(settleMs)
  return Promise.all(
    processes.map(async ({ name, pid }) => ({
      share,
      name,
      handles: await openHandles(pid),
      residentMiB: await residentMiB(pid),
    })),
  )
}

/**
 * What grows in a process, from the rounds after the first fifth of the calls. Handles: the last round
 * holds at most `spareHandles` more than the first. Memory: the line of least squares through the rounds
 * rises by at most `memoryShare` of their mean; judged from 10,000 calls on.
 */
export function growthFaults(samples: readonly Held[], calls: number): string[] {
  const warm = samples.filter(({ share }) => share >= 0.2)
  return [...Map.groupBy(warm, ({ name }) => name)].flatMap(([name, rounds]) => {
    const [first, last] = [rounds[0], rounds.at(-1)]
    if (!first || !last || first === last) return []
    const more = last.handles - first.handles
    const line = linearRegression(rounds.map(({ share, residentMiB: MiB }) => [share, MiB]))
    const share =
      (line.m * (last.share - first.share)) / mean(rounds.map((round) => round.residentMiB))
    return [
      ...(more > spareHandles ? [`${name}: ${more} handles more than after warm-up`] : []),
      ...(share > memoryShare && calls >= callsToJudgeMemory
        ? [`${name}: memory grows by ${Math.round(share * 100)} % after warm-up`]
        : []),
    ]
  })
}
