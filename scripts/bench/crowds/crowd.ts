import { residentMiB } from '../soak/resident-memory.ts'
import type { CrowdedService } from './crowded-service.ts'

export type Crowd = {
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<number, number>>
  /** Answers 503 that do not say when to come back. */
  readonly withoutRetryAfter: number
  readonly peakMiB: number
  /** Of the health checks made meanwhile. */
  readonly health: { readonly failed: number; readonly slowestMs: number }
  readonly tookMs: number
}

/** Asks all questions at once, and watches the service's memory and health until each is answered. */
export async function askAtOnce(
  { url, pid, ask }: CrowdedService,
  targets: readonly string[],
): Promise<Crowd> {
  const begun = performance.now()
  let isOver = false
  const answers = Promise.all(
    targets.map(async (target) => {
      const answer = await ask(target)
      await answer.arrayBuffer()
      return answer
    }),
  ).finally(() => {
    isOver = true
  })
  const seen = { peakMiB: 0, failed: 0, slowestMs: 0 }
  do {
    const asked = performance.now()
    const healthy = await fetch(`${url}/api/health`).then(({ ok }) => ok)
    seen.slowestMs = Math.max(seen.slowestMs, performance.now() - asked)
    if (!healthy) seen.failed += 1
    seen.peakMiB = Math.max(seen.peakMiB, await residentMiB(pid))
    await Bun.sleep(20)
  } while (!isOver)
  const statuses: Record<number, number> = {}
  const all = await answers
  for (const { status } of all) statuses[status] = (statuses[status] ?? 0) + 1
  const { peakMiB, failed, slowestMs } = seen
  return {
    statuses,
    withoutRetryAfter: all.filter(
      ({ status, headers }) => status === 503 && !headers.has('retry-after'),
    ).length,
    peakMiB,
    health: { failed, slowestMs },
    tookMs: performance.now() - begun,
  }
}

const stock = '/api/wwi/stock/recommendations'

/** Different questions, of which no two share an answer. */
export const stockQuestions = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${stock}?days_back=${30 + index}`)
