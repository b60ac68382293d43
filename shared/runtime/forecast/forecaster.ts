import type { Forecast } from '@otel-bi/analytics/forecast/forecast'
import type { ForecastRequest } from '@otel-bi/analytics/forecast/request'
import type { DailySeries } from '@otel-bi/analytics/forecast/series'
import { tracedQueue } from '../worker-queue.telemetry.ts'
import { createWorkerQueue } from '../worker-queue.ts'
import { forecastProblem } from './forecast-problem.ts'

export type ForecastQuestion = { readonly series: DailySeries; readonly request: ForecastRequest }

export type Forecaster = {
  /** @throws RequestProblem not_forecastable, forecast_timeout or forecast_overloaded. */
  readonly forecast: (question: ForecastQuestion) => Promise<Forecast>
  readonly close: () => void
}

export type ForecasterOptions = { readonly timeoutMs?: number; readonly maxPending?: number }

/** The season of a daily series, in days: a week. */
export const seasonDays = 7

/** Forecasts in a worker thread, so that a second of computation does not delay health checks. */
export function createForecaster({
  timeoutMs = 20_000,
  maxPending = 16,
}: ForecasterOptions = {}): Forecaster {
  const queue = tracedQueue(
    'forecast',
    createWorkerQueue<ForecastQuestion, Forecast>({
      start: () => new Worker(new URL('./forecast.worker.ts', import.meta.url), { ref: false }),
      timeoutMs,
      maxPending,
    }),
  )
  return {
    async forecast(question) {
      try {
        return await queue.ask(question)
      } catch (error) {
        throw forecastProblem(error)
      }
    },
    close: queue.close,
  }
}
