import { RequestProblem } from '../http/problem.ts'
import { WorkerQueueFull, WorkerRefused, WorkerTimedOut } from '../worker-queue.ts'

/** The problem that a client receives for what a forecasting worker could not do; other errors as they are. */
export function forecastProblem(error: unknown): unknown {
  if (error instanceof WorkerRefused && error.reason === 'ForecastError')
    return new RequestProblem('not_forecastable', { detail: error.message }, { cause: error })
  if (error instanceof WorkerTimedOut)
    return new RequestProblem('forecast_timeout', {}, { cause: error })
  if (error instanceof WorkerQueueFull)
    return new RequestProblem(
      'forecast_overloaded',
      { headers: { 'retry-after': '5' } },
      { cause: error },
    )
  return error
}
