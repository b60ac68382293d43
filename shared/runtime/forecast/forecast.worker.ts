import { loadAugurs } from '@otel-bi/analytics/forecast/augurs'
import { type Forecast, forecast } from '@otel-bi/analytics/forecast/forecast'
import type { WorkerReply } from '../worker-queue.ts'
import type { ForecastQuestion } from './forecaster.ts'

declare const self: Worker

const models = loadAugurs()

self.onmessage = async ({ data }: MessageEvent<ForecastQuestion>) => {
  self.postMessage(await reply(data))
}

async function reply({ series, request }: ForecastQuestion): Promise<WorkerReply<Forecast>> {
  try {
    return { answer: forecast(series, request, await models) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { error: { name: error.name, message: error.message } }
  }
}
