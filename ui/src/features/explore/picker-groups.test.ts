import { expect, test } from 'bun:test'
import { searchGroups } from './picker-groups.ts'

const groups = [
  { title: 'Sums', options: [{ id: 'revenue', title: 'Revenue', about: 'Sum of SalesAmount.' }] },
  {
    title: 'Ratios',
    options: [
      { id: 'margin', title: 'Gross margin ratio', about: 'Gross margin / revenue.' },
      { id: 'average', title: 'Average order value' },
    ],
  },
]
const found = (search: string) =>
  searchGroups(groups, search).map(({ title, options }) => [title, ...options.map(({ id }) => id)])

test('revenue is found in a title and in a meaning; groups without a find are left out', () => {
  expect(found('REVENUE')).toEqual([
    ['Sums', 'revenue'],
    ['Ratios', 'margin'],
  ])
  expect(found('ratios order')).toEqual([['Ratios', 'average']])
  expect(found('pigeon')).toEqual([])
})

test('an empty search finds everything', () => {
  expect(searchGroups(groups, ' ')).toEqual(groups)
})
