import { type Review, reviewSeries } from '@otel-bi/analytics/anomalies/anomalies'
import type { WorkerReply } from '../worker-queue.ts'
import type { ReviewQuestion } from './reviewer.ts'

declare const self: Worker

self.onmessage = ({ data }: MessageEvent<ReviewQuestion>) => self.postMessage(reply(data))

function reply({ series, request }: ReviewQuestion): WorkerReply<Review> {
  try {
    return { answer: reviewSeries(series, request) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { error: { name: error.name, message: error.message } }
  }
}
