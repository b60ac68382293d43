import { expect, test } from 'bun:test'
import { driversSentence } from './drivers-sentence.ts'
import type { Measure, MetricModel } from './model.ts'
import { metricModels } from './models.ts'

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]
const measures = models.flatMap((model) =>
  Object.entries<Measure>(model.measures).map(
    ([name, measure]) => [`${model.domain}.${model.id}.${name}`, model, measure] as const,
  ),
)

test.each(measures)(
  'the sentence of %s from 100 to 120 names USD where it is an amount',
  (_name, model, measure) => {
    const totals = { value: 120, comparison: 100, change: 20 }
    const of = (currencies: readonly string[]) =>
      driversSentence(model, { measure, currencies, totals, dimensions: [] }, [], 'en')
    expect(of(['USD']).includes('USD\u00a0120')).toBe(measure.format === 'money')
    expect(of(['USD', 'CAD'])).not.toContain('USD')
  },
)
