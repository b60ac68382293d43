import { expect, test } from 'bun:test'
import { platformViews } from './platform-views.ts'
import { croatianTitles } from './titles.hr.ts'
import { columnsOf } from './view.ts'
import { views } from './views.ts'

test('every view has an id and a path of its own, and a title for each column', () => {
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length)
  expect(new Set(views.map(({ path }) => path)).size).toBe(views.length)
  for (const view of views)
    for (const { title, about } of columnsOf(view)) expect([title, about]).not.toContain('')
})

test('every view and column has a Croatian title, and no title is left of what is gone', () => {
  const named = Object.entries(croatianTitles).map(([id, { columns }]) => [
    id,
    Object.keys(columns),
  ])
  const there = [...views, ...platformViews].map((view) => [
    view.id,
    columnsOf(view).map(({ key }) => key),
  ])
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(there))
})

test('money says its currency, ratios are fractions, and a score counts points, null or not', () => {
  const columns = new Map(
    views.flatMap((view) => columnsOf(view).map((c) => [`${view.id}.${c.key}`, c])),
  )
  expect(columns.get('sales-forecast.forecast')).toMatchObject({
    kind: 'money',
    unit: 'currency as stored',
  })
  expect(columns.get('rep-scores.growth')).toMatchObject({ kind: 'change', unit: 'fraction' })
  expect(columns.get('rep-scores.score')).toMatchObject({ kind: 'decimal', unit: 'points' })
  expect(columns.get('product-demand.days_of_cover')).toMatchObject({ unit: 'days' })
  expect(columns.get('product-demand.name')).toMatchObject({ kind: 'text', unit: null })
})
