import { expect, test } from 'bun:test'
import { createAnswerCache } from './answer-cache.ts'

test('of 100 bytes an answer of 20 letters takes 41; with a statement of 40 letters it takes 121 and is not kept', async () => {
  const sourcesOf = async (sql: string) => {
    const answers = createAnswerCache(100)
    const compute = async () => ({
      body: 'a'.repeat(20),
      rowCount: 1,
      statements: sql ? [{ name: 'test', sql, parameters: {} }] : [],
    })
    const ask = () =>
      answers.answer('"etag"', compute, { subject: 'ana', signal: new AbortController().signal })
    return [(await ask()).source, (await ask()).source]
  }
  expect(await sourcesOf('')).toEqual(['computed', 'cache'])
  expect(await sourcesOf('s'.repeat(40))).toEqual(['computed', 'computed'])
})
