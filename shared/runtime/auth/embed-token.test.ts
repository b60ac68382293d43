import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { createEmbedTokens, isEmbedToken, isSameQuestion } from './embed-token.ts'
import { createKey, signClaims } from './testing/issuer.ts'

const key = (fill: number) => new Uint8Array(32).fill(fill)
const start = Date.parse('2026-01-31T08:00:00Z')
const at = (seconds: number) => () => new Date(start + seconds * 1_000)
const ana = { subject: 'ana', roles: ['viewer', 'analyst'] } as const
const grant = (question: string) => ({ identity: ana, question, title: null })

const word = fc.oneof(
  fc.constantFrom('measures', 'by', 'where', 'range', 'revenue', 'country', 'channel:internet'),
  fc.string({ maxLength: 6 }).filter((text) => text.isWellFormed()),
)
const pairs = fc.array(fc.tuple(word, word), { maxLength: 5 })
const path = fc.constantFrom('/api/aw/metrics/sales', '/api/aw/metrics/sales/rows', '/api/audit')
const target = (to: string, words: readonly (readonly [string, string])[]) =>
  `${to}?${new URLSearchParams(words.map(([name, value]): [string, string] => [name, value]))}`

/** The values of each name in their order: what a question is made of. */
const meaning = (words: readonly (readonly [string, string])[]) => {
  const byName = Map.groupBy(words, ([name]) => name)
  return JSON.stringify(
    [...byName.keys()].sort().map((name) => [name, byName.get(name)?.map(([, value]) => value)]),
  )
}

test('a token of one question is the same as another target exactly when path and parameters agree', () => {
  fc.assert(
    fc.property(path, pairs, path, pairs, (onePath, one, otherPath, other) => {
      const agree = onePath === otherPath && meaning(one) === meaning(other)
      expect(isSameQuestion(target(onePath, one), target(otherPath, other))).toBe(agree)
    }),
    { numRuns: 500 },
  )
})

test('the order of its names does not matter; one name, value or letter more, less or other does', () => {
  fc.assert(
    fc.property(path, pairs, fc.nat(), word, (to, words, place, text) => {
      const asked = target(to, words)
      const byName = [...Map.groupBy(words, ([name]) => name).values()].reverse().flat()
      expect(isSameQuestion(asked, target(to, byName))).toBe(true)
      expect(isSameQuestion(asked, target(to, [...words, [text, 'x']]))).toBe(false)
      if (words.length === 0) return
      const n = place % words.length
      expect(isSameQuestion(asked, target(to, words.toSpliced(n, 1)))).toBe(false)
      const changed = words.map(([name, value], index): [string, string] => [
        name,
        index === n ? `${value}x` : value,
      ])
      expect(isSameQuestion(asked, target(to, changed))).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('a token of 600 s says its question and its maker until second 599, and nothing from second 600 on', async () => {
  const { mint } = createEmbedTokens([key(1)], at(0))
  const { token, expiresAt } = await mint({ ...grant('/api/aw/metrics/sales?'), title: 'Čaj' }, 600)
  expect([isEmbedToken(token), expiresAt.toISOString()]).toEqual([true, '2026-01-31T08:10:00.000Z'])
  expect(await createEmbedTokens([key(1)], at(599)).check(token)).toMatchObject({
    identity: ana,
    question: '/api/aw/metrics/sales?',
    title: 'Čaj',
  })
  expect(await createEmbedTokens([key(1)], at(600)).check(token)).toBeUndefined()
})

test('however often it is asked, a token of another type, or none at all, is not for embedding', async () => {
  const { token } = await createEmbedTokens([key(1)], at(0)).mint(grant('/a'), 60)
  const other = await signClaims(await createKey('issuer'), { sub: 'ana' })
  for (const times of [1, 2])
    expect([times, ...[token, other, 'nonsense', '', '.'].map(isEmbedToken)]).toEqual([
      times,
      ...[true, false, false, false, false],
    ])
})

test('after a rotation the old key still opens what it signed; another key, a changed letter and alg none do not', async () => {
  const { token } = await createEmbedTokens([key(1)], at(0)).mint(grant('/a'), 60)
  expect(await createEmbedTokens([key(2), key(1)], at(1)).check(token)).toBeDefined()
  expect(await createEmbedTokens([key(2)], at(1)).check(token)).toBeUndefined()
  const [head = '', payload = '', signature = ''] = token.split('.')
  const { check } = createEmbedTokens([key(1)], at(1))
  const other = Buffer.from(
    Buffer.from(payload, 'base64url').toString().replace('"/a"', '"/b"'),
  ).toString('base64url')
  const kid = JSON.parse(Buffer.from(head, 'base64url').toString()).kid
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'embed+jwt', kid })).toString(
    'base64url',
  )
  for (const forged of [`${head}.${other}.${signature}`, `${none}.${payload}.`])
    expect(await check(forged)).toBeUndefined()
})
