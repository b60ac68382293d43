import { expect, test } from 'bun:test'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { grains } from '@otel-bi/contract/metrics/question'
import { wordsIn } from '@otel-bi/contract/metrics/question-url'
import { readQuestionOf } from '../read-question.ts'
import { questionsOf } from './questions.ts'

const models: readonly MetricModel[] = Object.values(metricModels).flat()

const questions = (model: MetricModel) =>
  questionsOf(model).map((url) => {
    const read = readQuestionOf(model, wordsIn(url))
    if (!read.ok) throw new Error(`${url}: ${JSON.stringify(read.problems)}`)
    return read.value
  })

test('the six models get at least 300 different questions', () => {
  const urls = models.flatMap((model) => questionsOf(model).map((url) => `${model.id} ${url}`))
  expect(models).toHaveLength(6)
  expect(new Set(urls).size).toBeGreaterThanOrEqual(300)
})

test.each(models.map((model) => [`${model.domain}.${model.id}`, model] as const))(
  'every measure of %s is requested by every dimension, in every grain, compared, and as the order',
  (_, model) => {
    const asked = questions(model)
    for (const measure of Object.keys(model.measures)) {
      const own = asked.filter(({ measures }) => measures.includes(measure))
      expect(new Set(own.flatMap(({ by }) => by))).toEqual(new Set(Object.keys(model.dimensions)))
      expect(new Set(own.flatMap(({ grain }) => grain ?? []))).toEqual(new Set(grains))
      expect(own.some(({ compare }) => compare !== 'none')).toBe(true)
      expect(own.some(({ order }) => order?.by === measure)).toBe(true)
    }
  },
)
