import { z } from '@hono/zod-openapi'
import { ok } from '../answer.ts'
import { addsUp, type Measure, type MetricModel } from './model.ts'

const localized = z
  .strictObject({
    en: z.string().openapi({ example: 'Revenue' }),
    hr: z.string().openapi({ example: 'Prihod' }),
  })
  .openapi('Localized')

const named = {
  key: z.string().openapi({ example: 'revenue' }),
  title: localized,
  about: localized,
}

export const MetricModelDescription = z
  .strictObject({
    id: z.string().openapi({ example: 'sales' }),
    title: localized,
    about: localized,
    version: z.int().openapi({ example: 1 }),
    headline: z.array(z.string()).openapi({ example: ['revenue'] }),
    measures: z.array(
      z.strictObject({
        ...named,
        kind: z.enum(['sum', 'distinct', 'ratio', 'last']),
        format: z.enum(['money', 'count', 'decimal', 'ratio']),
        better: z.enum(['higher', 'lower', 'neither']),
        adds_up: z.strictObject({ over_dimensions: z.boolean(), over_time: z.boolean() }),
      }),
    ),
    dimensions: z.array(
      z.strictObject({
        ...named,
        parent: z.string().nullable().openapi({ example: 'country' }),
        key_type: z.enum(['text', 'int']),
        cardinality: z.enum(['few', 'many']),
      }),
    ),
  })
  .openapi('MetricModel')
export type MetricModelDescription = z.output<typeof MetricModelDescription>

export const MetricModels = z
  .strictObject({ data: z.array(MetricModelDescription) })
  .openapi('MetricModels')

export const metricModelsResponse = ok('The models', MetricModels)

/** What a measure may be added up over. */
export const addsUpOver = (measure: Measure) => ({
  over_dimensions: addsUp(measure, 'dimension'),
  over_time: addsUp(measure, 'time'),
})

/** A model as clients read it. */
export function describeModel(model: MetricModel): MetricModelDescription {
  const { id, title, about, version, headline } = model
  return {
    id,
    title,
    about,
    version,
    headline: [...headline],
    measures: Object.entries(model.measures).map(([key, measure]) => ({
      key,
      title: measure.title,
      about: measure.about,
      kind: measure.aggregate.kind,
      format: measure.format,
      better: measure.better,
      adds_up: addsUpOver(measure),
    })),
    dimensions: Object.entries(model.dimensions).map(([key, dimension]) => ({
      key,
      title: dimension.title,
      about: dimension.about,
      parent: dimension.parent ?? null,
      key_type: dimension.key,
      cardinality: dimension.cardinality,
    })),
  }
}
