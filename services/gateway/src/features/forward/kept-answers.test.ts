import { expect, test } from 'bun:test'
import { gatewayCacheControl } from '@otel-bi/contract/gateway-cache'
import { createKeptAnswers } from './kept-answers.ts'

const answerOf = (bytes: number) =>
  new Response('a'.repeat(bytes), {
    headers: {
      etag: '"1"',
      'cache-control': 'private, no-cache',
      'content-length': String(bytes),
      'content-type': 'application/json',
      'x-row-count': '1',
      [gatewayCacheControl]: 'max-age=60',
    },
  })

test('of 3 answers of 400 bytes, 1,000 bytes hold the 2 that were asked for last', async () => {
  const kept = createKeptAnswers(1_000)
  for (const question of ['a', 'b']) await kept.keep(question, answerOf(400))
  kept.get('a')
  await kept.keep('c', answerOf(400))
  expect(['a', 'b', 'c'].map((question) => kept.get(question)?.body.byteLength)).toEqual([
    400,
    undefined,
    400,
  ])
})
