import { expect, test } from 'bun:test'
import { sharedWords } from './catalogue-words.ts'

test('a word of one language in the other is found, the first of a text too; names in capitals are not', () => {
  const en = { a: 'Report of sales', b: 'the Report', c: (n: number) => `${n} rows` }
  const hr = { a: 'Report o prodaji', b: 'the izvještaj Report', c: (n: number) => `${n} rows` }
  const found = new Map(sharedWords(en, hr))
  expect(found).toEqual(
    new Map([
      ['a', 'report'],
      ['b', 'the'],
      ['c', 'rows'],
    ]),
  )
})
