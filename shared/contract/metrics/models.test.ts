import { expect, test } from 'bun:test'
import { addsUp, type Measure, type MetricModel } from './model.ts'
import { metricModels } from './models.ts'

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]
const measures = models.flatMap(({ domain, id, measures: declared }) =>
  Object.entries<Measure>(declared).map(
    ([name, measure]) => [`${domain}.${id}.${name}`, measure] as const,
  ),
)

test('the models count something different at least 8 times', () => {
  const counts = measures.filter(([, { aggregate }]) => aggregate.kind === 'distinct')
  expect(counts.length).toBeGreaterThanOrEqual(8)
})

test.each(measures)('%s adds up over members and days as its kind does', (_name, measure) => {
  const { kind } = measure.aggregate
  const over = { members: addsUp(measure, 'dimension'), days: addsUp(measure, 'time') }
  expect(over).toEqual({ members: kind === 'sum' || kind === 'last', days: kind === 'sum' })
})
