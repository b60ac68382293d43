import { expect, test } from 'bun:test'
import { alertLinkOf } from './alert-link.ts'
import { newDraft } from './draft.ts'

test('the link of a figure to Explore becomes one to a rule on its measure, with its filters, by day', () => {
  const explore = '/explore/aw/sales?measures=orders&range=last_90_days&where=channel%3Ainternet'
  const link = new URL(alertLinkOf(explore) ?? '', 'http://x')
  expect(link.pathname).toBe('/alerts')
  const [watch, question] = ['watch', 'question'].map((name) => link.searchParams.get(name) ?? '')
  expect(newDraft(watch, question ?? '')).toMatchObject({
    ...{ model: 'aw.sales', measure: 'orders', grain: 'day', where: ['channel:internet'] },
  })
  expect([alertLinkOf(undefined), alertLinkOf('/jobs')]).toEqual([undefined, undefined])
})
