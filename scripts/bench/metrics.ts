import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { measureAll } from './api.ts'

/** Prints the median time of a model's headline by each of its dimensions, compared with the year before. */
export const run = (args: string[]): Promise<void> =>
  measureAll(args, ({ name }) =>
    metricModels[name === 'aw-service' ? 'aw' : 'wwi'].flatMap((model: MetricModel) =>
      Object.keys(model.dimensions).map(
        (dimension) =>
          `/api/${model.domain}/metrics/${model.id}?by=${dimension}&range=last_year&compare=previous_year&limit=10`,
      ),
    ),
  )
