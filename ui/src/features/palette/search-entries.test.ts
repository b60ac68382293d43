import { expect, test } from 'bun:test'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { modelEntries, pageEntries, viewEntries } from './entries.ts'
import { paletteMessages } from './messages.ts'
import { entrySearch } from './search-entries.ts'

const pages = [
  { path: '/', name: () => 'Pregled' },
  { path: '/jobs', name: () => 'Poslovi' },
]
const view = (id: number, name: string, model = 'aw.sales') => ({
  id,
  name,
  model,
  description: '',
  owner: 'ana',
  owner_name: 'Ana Đurić',
  mine: false,
  question: 'by=country',
  layout: '',
  shared: true,
  starred: false,
  version: 1,
  created_at: '',
  updated_at: '',
  missing: [],
})
const views = [
  view(1, 'Čokolada po zemljama'),
  view(2, 'Prodaja'),
  view(3, 'Vrijeme', 'aw.weather'),
]
const entries = [
  ...pageEntries(pages),
  ...viewEntries(views, 'en', paletteMessages.en),
  ...modelEntries('en'),
]
const find = entrySearch(entries)
const titles = (words: string) => find(words).map(({ title }) => title)
const links = (words: string) => find(words).map(({ href }) => href)

test('without words there is everything, in its order', () => {
  expect(find('  ')).toEqual(entries)
})

test('every measure and dimension of every model is found by its own title, and leads to Explore with it', () => {
  for (const model of [...metricModels.aw, ...metricModels.wwi]) {
    const at = `/explore/${model.domain}/${model.id}`
    for (const [name, { title }] of Object.entries(model.measures))
      expect([title.en, links(title.en)]).toEqual([
        title.en,
        expect.arrayContaining([`${at}?measures=${name}`]),
      ])
    for (const [name, { title }] of Object.entries(model.dimensions))
      expect([title.en, links(title.en)]).toEqual([
        title.en,
        expect.arrayContaining([`${at}?by=${name}`]),
      ])
  }
})

test.each([
  ['cokolada', 'Čokolada po zemljama'],
  ['ČOKO', 'Čokolada po zemljama'],
  ['zemljama cokolada', 'Čokolada po zemljama'],
  ['cokoldaa', 'Čokolada po zemljama'],
  ['pregeld', 'Pregled'],
  ['prodaja duric', 'Prodaja'],
  ['revenu', 'Revenue'],
])('%s finds %s first', (words, first) => {
  expect(titles(words)[0]).toBe(first)
})

test('a view whose model is gone is not offered', () => {
  expect(titles('vrijeme')).toEqual([])
})

test('%, quotes, brackets and a word of 1,000 letters find nothing and break nothing', () => {
  for (const words of ['%', '"', '(((', '[a-', '\\', 'x'.repeat(1_000)])
    expect([words, Array.isArray(find(words))]).toEqual([words, true])
})
