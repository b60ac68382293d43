import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { type Filter, grains, type Question, questionLimits } from './question.ts'
import { readQuestion, wordsIn, writeQuestion } from './question-url.ts'
import { namedComparisons, namedRanges } from './range.ts'

const read = (url: string) => readQuestion(wordsIn(url))

const name = fc.stringMatching(/^[a-z][a-z_]{0,20}$/)
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const dates = fc.tuple(date, date).map(([one, other]) => ({
  from: one < other ? one : other,
  to: one < other ? other : one,
}))
const member = fc.string({ unit: 'grapheme', maxLength: 30 })
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('one_of' as const, 'none_of' as const),
    dimension: name,
    values: fc.array(member, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constantFrom('at_least' as const, 'at_most' as const),
    measure: name,
    value: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  }),
)
const question: fc.Arbitrary<Question> = fc.record({
  measures: fc.uniqueArray(name, { maxLength: questionLimits.measures }),
  by: fc.uniqueArray(name, { maxLength: questionLimits.dimensions }),
  grain: fc.option(fc.constantFrom(...grains)),
  range: fc.oneof(fc.constantFrom(...namedRanges), dates),
  compare: fc.oneof(fc.constantFrom(...namedComparisons), dates),
  where: fc.array(filter, { maxLength: 5 }),
  order: fc.option(fc.record({ by: name, descending: fc.boolean() })),
  limit: fc.integer({ min: 1, max: questionLimits.rows }),
  others: fc.boolean(),
})

test('every question is read from its URL as it was written', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const url = new URLSearchParams(writeQuestion(asked)).toString()
      expect(read(url)).toEqual({ ok: true, value: asked })
    }),
  )
})

describe('a question in words', () => {
  test('country!:France|Germany is none of two values, revenue>=1000 a bound on a measure', () => {
    expect(
      read('measures=revenue&by=country&where=country!:France|Germany&where=revenue>=1000'),
    ).toMatchObject({
      ok: true,
      value: {
        where: [
          { kind: 'none_of', dimension: 'country', values: ['France', 'Germany'] },
          { kind: 'at_least', measure: 'revenue', value: 1_000 },
        ],
        range: 'last_365_days',
        compare: 'none',
      },
    })
  })

  test('a value that holds | is escaped once more: A%7CB is the one value A|B', () => {
    expect(read('where=product:A%257CB')).toMatchObject({ value: { where: [{ values: ['A|B'] }] } })
  })

  test.each([
    ['where=revenue', 'where'],
    ['where=product:%25ZZ', 'where'],
    ['where=revenue>=1e9', 'where'],
    ['from=2013-01-01', 'to'],
    ['from=2013-02-01&to=2013-01-01', 'to'],
    ['range=last_year&from=2013-01-01&to=2013-02-01', 'range'],
    ['compare=previous_year&compare_from=2013-01-01&compare_to=2013-02-01', 'compare'],
    ['measures=revenue,revenue', 'measures'],
    [`by=a,b,c,d`, 'by'],
    [`where=${'product:x&where='.repeat(20)}product:x`, 'where'],
    [`where=product:${'x|'.repeat(200)}x`, 'where'],
    [`where=product:${'x'.repeat(201)}`, 'where'],
  ])('%s is refused, naming %s', (url, field) => {
    expect(read(url)).toMatchObject({ ok: false, problems: [{ field }] })
  })
})
