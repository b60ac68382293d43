import type { Review, ReviewRequest } from '@otel-bi/analytics/anomalies/anomalies'
import type { DailySeries } from '@otel-bi/analytics/forecast/series'
import { LRUCache } from 'lru-cache'
import { forecastProblem } from '../forecast/forecast-problem.ts'
import { tracedQueue } from '../worker-queue.telemetry.ts'
import { createWorkerQueue } from '../worker-queue.ts'

export type ReviewQuestion = { readonly series: DailySeries; readonly request: ReviewRequest }

export type Reviewer = {
  /**
   * @param key names the series and its data: equal keys share one computation and its result
   * @throws RequestProblem forecast_timeout or forecast_overloaded.
   */
  readonly review: (key: string, question: ReviewQuestion) => Promise<Review>
  readonly close: () => void
}

/** The series of both latest versions of the data: some 20 each. */
const mostReviews = 64

/** Compares series with their forecasts in a worker thread, each version of the data once. */
export function createReviewer({ timeoutMs = 20_000, maxPending = 64 } = {}): Reviewer {
  const queue = tracedQueue(
    'review',
    createWorkerQueue<ReviewQuestion, Review>({
      start: () => new Worker(new URL('./review.worker.ts', import.meta.url), { ref: false }),
      timeoutMs,
      maxPending,
    }),
  )
  const reviews = new LRUCache<string, Promise<Review>>({ max: mostReviews })
  const ask = async (key: string, question: ReviewQuestion) => {
    try {
      return await queue.ask(question)
    } catch (error) {
      reviews.delete(key)
      throw forecastProblem(error)
    }
  }
  return {
    review(key, question) {
      const known = reviews.get(key)
      if (known) return known
      const asked = ask(key, question)
      reviews.set(key, asked)
      return asked
    },
    close: queue.close,
  }
}
