import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { grains } from '@otel-bi/contract/metrics/question'

/**
 * Questions to a model as URLs: every measure by every dimension, every grain, pairs of dimensions, comparisons,
 * filters, bounds, orders and limits. A measure or dimension that is added is covered at once.
 */
export function questionsOf(model: MetricModel): string[] {
  const measures = Object.keys(model.measures)
  const dimensions = Object.keys(model.dimensions)
  const [first = '', second = first] = measures
  const all = `measures=${measures.slice(0, 12).join(',')}`
  return [
    ...measures.flatMap((measure) => [
      ...dimensions.map((dimension) => `measures=${measure}&by=${dimension}&range=all&limit=5`),
      `measures=${measure}&range=last_year&compare=previous_year`,
    ]),
    ...grains.map((grain) => `${all}&grain=${grain}&range=last_365_days&compare=previous_period`),
    ...grains.map(
      (grain) => `measures=${first}&grain=${grain}&by=${dimensions[0]}&range=last_90_days&limit=2`,
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
    ...measures.map(
      (measure) => `measures=${measure}&by=${dimensions[0]}&order=${measure}&range=all`,
    ),
  ]
}
