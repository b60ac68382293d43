import type { ComparedDay } from '@otel-bi/analytics/alerts/forecast-comparison'
import type { DailySeries } from '@otel-bi/analytics/forecast/series'
import { LRUCache } from 'lru-cache'
import { forecastProblem } from '../forecast/forecast-problem.ts'
import { tracedQueue } from '../worker-queue.telemetry.ts'
import { createWorkerQueue } from '../worker-queue.ts'

export type ComparisonQuestion = {
  readonly series: readonly DailySeries[]
  readonly maxDays: number
}
/** The compared days of each series, in their order. */
export type Comparison = readonly (readonly ComparedDay[])[]

/**
 * @param key names the question and the version of its data: equal keys share one computation and its result
 * @throws RequestProblem forecast_timeout or forecast_overloaded.
 */
export type Comparer = (key: string, question: ComparisonQuestion) => Promise<Comparison>

/** Rules are checked again before their data change. */
const mostComparisons = 100

/** Compares series with their rolling forecasts in a worker thread: 50 series take some 3 s. */
export function createComparer({ timeoutMs = 20_000, maxPending = 64 } = {}): Comparer {
  const queue = tracedQueue(
    'compare',
    createWorkerQueue<ComparisonQuestion, Comparison>({
      start: () => new Worker(new URL('./compare.worker.ts', import.meta.url), { ref: false }),
      timeoutMs,
      maxPending,
    }),
  )
  const comparisons = new LRUCache<string, Promise<Comparison>>({ max: mostComparisons })
  return (key, question) => {
    const known = comparisons.get(key)
    if (known) return known
    const asked = queue.ask(question).catch((error: unknown) => {
      comparisons.delete(key)
      throw forecastProblem(error)
    })
    comparisons.set(key, asked)
    return asked
  }
}
