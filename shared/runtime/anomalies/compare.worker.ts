import { compareWithForecast } from '@otel-bi/analytics/alerts/forecast-comparison'
import type { WorkerReply } from '../worker-queue.ts'
import type { Comparison, ComparisonQuestion } from './comparer.ts'

declare const self: Worker

self.onmessage = ({ data }: MessageEvent<ComparisonQuestion>) => self.postMessage(reply(data))

function reply({ series, maxDays }: ComparisonQuestion): WorkerReply<Comparison> {
  try {
    return { answer: series.map((one) => compareWithForecast(one, maxDays)) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { error: { name: error.name, message: error.message } }
  }
}
