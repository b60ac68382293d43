import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { grains, questionLimits } from '@otel-bi/contract/metrics/question'

/**
 * Questions to a model as URLs: every measure by every dimension and in every grain, pairs of dimensions, comparisons,
 * filters, bounds, orders and limits. A measure or dimension that is added is covered at once.
 */
export function questionsOf(model: MetricModel): string[] {
  const measures = Object.keys(model.measures)
  const dimensions = Object.keys(model.dimensions)
  const [first = '', second = first] = measures
  const [any = ''] = dimensions
  const all = chunks(measures, questionLimits.measures).map((some) => `measures=${some.join(',')}`)
  const every = (words: string) => all.map((some) => `${some}&${words}`)
  return [
    ...dimensions.flatMap((dimension) => every(`by=${dimension}&range=all&limit=5`)),
    ...grains.flatMap((grain) =>
      every(`grain=${grain}&range=last_365_days&compare=previous_period`),
    ),
    ...measures.flatMap((measure) => [
      `measures=${measure}&range=last_year&compare=previous_year`,
      `measures=${measure}&by=${any}&order=${measure}&range=all`,
    ]),
    ...grains.map(
      (grain) => `measures=${first}&grain=${grain}&by=${any}&range=last_90_days&limit=2`,
    ),
    ...dimensions.flatMap((dimension, index) => {
      const other = dimensions[(index + 1) % dimensions.length] ?? dimension
      const pair = other === dimension ? dimension : `${dimension},${other}`
      return [
        `measures=${first},${second}&by=${pair}&range=last_year&limit=7`,
        `measures=${second}&by=${dimension}&grain=quarter&range=last_year&compare=previous_year&limit=3`,
        `measures=${first}&by=${dimension}&range=all&order=${dimension}&others=false&limit=4`,
        `measures=${second}&by=${dimension}&range=all&where=${first}>=1&order=-${second}&limit=6`,
      ]
    }),
  ]
}

/** A list in pieces of at most `size`. */
const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
