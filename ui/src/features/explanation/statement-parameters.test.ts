import { expect, test } from 'bun:test'
import { parametersOf } from './statement-parameters.ts'

test('parameters of a statement are a date, a text and a number', () => {
  expect(parametersOf({ from: '2013-10-01', filter_0_0: 'France', limit: 50 })).toEqual([
    { name: 'from', type: 'date', value: '2013-10-01' },
    { name: 'filter_0_0', type: 'text', value: 'France' },
    { name: 'limit', type: 'number', value: '50' },
  ])
})
