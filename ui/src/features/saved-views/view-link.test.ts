import { expect, test } from 'bun:test'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { canonicalWords, isLastingLink, lastingLink, modelNamed, viewLink } from './view-link.ts'

const view = { id: 7, model: 'aw.sales', question: 'by=country&where=channel%3Ainternet' }

test('a view opens with its question and its id, and a link to share has the id alone', () => {
  expect(viewLink(view)).toBe('/explore/aw/sales?by=country&where=channel%3Ainternet&saved=7')
  expect(lastingLink(view, 'https://bi.example.com')).toBe(
    'https://bi.example.com/explore/aw/sales?saved=7',
  )
})

test('only a link with the id alone means the question of the view', () => {
  expect(['?saved=7', '?saved=7&by=country', '?by=country', ''].map(isLastingLink)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('two questions that differ in order, defaults, unknown words or the id of a view are one', () => {
  const [model] = metricModels.aw
  const words = canonicalWords(model, 'by=country&where=channel%3Ainternet')
  expect(
    canonicalWords(model, 'where=channel:internet&limit=50&by=country,planet&saved=7&detail=rows'),
  ).toBe(words)
  expect(canonicalWords(model, 'by=category&where=channel%3Ainternet')).not.toBe(words)
})

test('every model has a name of its own, and a name that is gone has no model', () => {
  for (const model of [...metricModels.aw, ...metricModels.wwi])
    expect(modelNamed(`${model.domain}.${model.id}`)).toBe(model)
  expect(modelNamed('aw.weather')).toBeUndefined()
})
