import { expect, test } from 'bun:test'
import { metricModels } from '@otel-bi/contract/metrics/models'
import {
  isLastingLink,
  keeps,
  lastingLink,
  modelNamed,
  viewLink,
  viewWordsIn,
} from './view-link.ts'

const view = {
  id: 7,
  model: 'aw.sales',
  question: 'by=country&where=channel%3Ainternet',
  layout: 'boards=channel&tiles=chosen',
}

test('a view opens with its question and its id, and a link to share has the id alone', () => {
  expect(viewLink(view)).toBe(
    '/explore/aw/sales?by=country&where=channel%3Ainternet&boards=channel&tiles=chosen&saved=7',
  )
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

test('two pages that differ in order, defaults, unknown words, open panels or the id of a view are one', () => {
  const [model] = metricModels.aw
  const words = viewWordsIn(
    model,
    'tiles=chosen&boards=channel&by=country&where=channel%3Ainternet',
  )
  expect(words).toEqual({ question: view.question, layout: view.layout })
  expect(
    viewWordsIn(
      model,
      'where=channel:internet&limit=50&by=country,planet&boards=channel,planet&tiles=chosen&saved=7&detail=rows',
    ),
  ).toEqual(words)
  expect(keeps(model, view, words)).toBe(true)
  expect(keeps(model, view, { ...words, question: 'by=category' })).toBe(false)
  expect(keeps(model, view, { ...words, layout: '' })).toBe(false)
})

test('what a model no longer has is left out of a view that names it: its question and boards without planet', () => {
  const [model] = metricModels.aw
  const old = { question: 'by=country,planet', layout: 'levels=planet&boards=planet,channel' }
  const rest = viewWordsIn(model, `${old.question}&${old.layout}`)
  expect(rest).toEqual({ question: 'by=country', layout: 'boards=channel' })
  expect(keeps(model, old, rest)).toBe(true)
})

test('every model has a name of its own, and a name that is gone has no model', () => {
  for (const model of [...metricModels.aw, ...metricModels.wwi])
    expect(modelNamed(`${model.domain}.${model.id}`)).toBe(model)
  expect(modelNamed('aw.weather')).toBeUndefined()
})
