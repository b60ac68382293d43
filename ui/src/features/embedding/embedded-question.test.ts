import { expect, test } from 'bun:test'
import { questionInToken, questionOf } from './embedded-question.ts'

const target = '/api/aw/metrics/sales?measures=revenue&by=country&where=channel%3Ainternet'
const tokenOf = (claims: object) =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`

test('a token’s question keeps its words as they are written, and its title its letters', () => {
  const found = questionInToken(tokenOf({ question: target, title: 'Prihod – Čačak ✓' }))
  expect(found).toMatchObject({
    model: { domain: 'aw', id: 'sales' },
    search: 'measures=revenue&by=country&where=channel%3Ainternet',
    question: { measures: ['revenue'], by: ['country'] },
    title: 'Prihod – Čačak ✓',
  })
})

test('other paths, other claims and texts that are no token are no question', () => {
  expect(questionOf('/api/aw/metrics/sales/rows?', null)).toBeUndefined()
  expect(questionOf('https://evil.example.com/api/aw/metrics/sales', null)).toBeUndefined()
  for (const token of ['', 'a.b.c', tokenOf({ question: 7 }), tokenOf([])])
    expect(questionInToken(token)).toBeUndefined()
})
