import { expect, test } from 'bun:test'
import { type MetricModel, rowColumns } from '@otel-bi/contract/metrics/model'
import { type Filter, grains } from '@otel-bi/contract/metrics/question'
import { type QuestionWords, writeFilter } from '@otel-bi/contract/metrics/question-url'
import { namedComparisons, namedRanges } from '@otel-bi/contract/metrics/range'
import fc from 'fast-check'
import { compile } from '../compile.ts'
import { compileFactRows } from '../compile-rows.ts'
import { compileValues } from '../compile-values.ts'
import { type Plan, planQuestion } from '../plan.ts'
import { readQuestionOf } from '../read-question.ts'
import type { MetricSource } from '../source.ts'

/** Any text at all: every code unit, lone surrogates and NUL among them, and words that mean something in SQL. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    "' OR 1=1 --",
    '"; DROP TABLE x',
    '@from',
    '*/',
    '[',
    '\0',
    'constructor',
    '__proto__',
  ),
)

/** Words of a question: any text in the place of a value, and now and then in the place of a name. */
function wordsOf(model: MetricModel): fc.Arbitrary<QuestionWords> {
  const measures = Object.keys(model.measures)
  const dimensions = Object.keys(model.dimensions)
  const rarely = (arbitrary: fc.Arbitrary<string>) =>
    fc.oneof({ weight: 30, arbitrary }, { weight: 1, arbitrary: anyText })
  const name = (known: readonly string[]) => rarely(fc.constantFrom(...known))
  const names = (known: readonly string[]) =>
    fc.uniqueArray(name(known), { minLength: 1, maxLength: 3 }).map((list) => list.join(','))
  const members = fc
    .record({
      kind: fc.constantFrom<'one_of' | 'none_of'>('one_of', 'none_of'),
      dimension: fc.constantFrom(...dimensions),
      texts: fc.array(anyText, { minLength: 1, maxLength: 9 }),
      numbers: fc.array(fc.nat({ max: 2_147_483_647 }).map(String), { minLength: 1, maxLength: 9 }),
    })
    .map(({ kind, dimension, texts, numbers }) => {
      const values = model.dimensions[dimension]?.key === 'int' ? numbers : texts
      return writeFilter({ kind, dimension, values })
    })
  const bound = fc
    .tuple(fc.constantFrom(...measures), fc.constantFrom('>=', '<='), fc.integer())
    .map((parts) => parts.join(''))
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  return fc.record({
    measures: optional(names(measures)),
    by: names(dimensions),
    grain: optional(name(grains)),
    range: optional(name(namedRanges)),
    compare: optional(name(namedComparisons)),
    where: fc.array(rarely(fc.oneof(members, members, bound)), { maxLength: 3 }),
    limit: optional(fc.integer({ min: 1, max: 1_000 })),
    others: optional(fc.boolean()),
  })
}

/** The same question with every value and day of the caller replaced: what remains are names of the model and counts. */
function withoutValues(model: MetricModel, { question, ...plan }: Plan): Plan {
  const where = question.where.map(
    (filter): Filter =>
      'measure' in filter
        ? { ...filter, value: 1 }
        : {
            ...filter,
            values: filter.values.map(() =>
              model.dimensions[filter.dimension]?.key === 'int' ? '1' : 'x',
            ),
          },
  )
  const window = { from: '2013-01-01', to: '2013-01-31' }
  const comparison = plan.comparison && { from: '2012-01-01', to: '2012-01-31' }
  return { ...plan, question: { ...question, where, limit: 10 }, window, comparison }
}

const textsOf = (source: MetricSource, plan: Plan): readonly (string | undefined)[] => {
  const { rows, totals } = compile(source, plan)
  return [
    rows?.query.sql,
    totals.query.sql,
    compileFactRows(source, plan, rowColumns(source.model), plan.question.limit, null).query.sql,
  ]
}

/** No text of a caller is part of a statement: whatever stands in a question, its texts follow from names and counts. */
export function describeTexts(source: MetricSource): void {
  const { model } = source
  const dates = Object.fromEntries(
    model.facts.map((fact) => [fact, { from: '2012-01-01', to: '2014-01-28' }]),
  )

  test(`${model.domain}.${model.id}: 300 questions with any text in any place make texts of names and counts alone`, () => {
    let compiled = 0
    const property = fc.property(wordsOf(model), (words) => {
      const read = readQuestionOf(model, words)
      const plan = read.ok ? planQuestion(model, read.value, dates) : null
      if (plan === null) return
      compiled += 1
      expect(textsOf(source, plan)).toEqual(textsOf(source, withoutValues(model, plan)))
    })
    fc.assert(property, { numRuns: 300, seed: 19 })
    expect(compiled).toBeGreaterThan(150)
  })

  test(`${model.domain}.${model.id}: the statement for members of a dimension is one text, whatever is searched`, () => {
    const property = fc.property(
      fc.constantFrom(...Object.keys(model.dimensions)),
      anyText,
      (name, search) => {
        expect(compileValues(source, name, search, 50).query.sql).toBe(
          compileValues(source, name, '', 50).query.sql,
        )
      },
    )
    fc.assert(property, { numRuns: 200, seed: 19 })
  })
}
