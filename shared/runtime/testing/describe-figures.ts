import { expect, test } from 'bun:test'
import { addDays } from '@otel-bi/analytics/window'
import type { Figure, FigureGroup, ViewFigures } from '@otel-bi/contract/figures/figure'
import {
  type FigureMeta,
  type FigurePlace,
  type QuestionBehind,
  questionBehind,
} from '@otel-bi/contract/figures/question-behind'
import { MetricAnswer, type MetricValues } from '@otel-bi/contract/metrics/answer'
import { defaultLimit } from '@otel-bi/contract/metrics/question'
import { writeQuestion } from '@otel-bi/contract/metrics/question-url'
import { namedComparisons, namedRanges } from '@otel-bi/contract/metrics/range'
import { z } from 'zod'

type Call = (path: string) => Promise<Response>
type Row = Readonly<Record<string, unknown>>
type Part = { readonly row: Row; readonly place: FigurePlace }

const row = z.record(z.string(), z.unknown())
const Answer = z.object({
  data: z.union([z.array(row), z.record(z.string(), z.union([z.array(row), row, z.null()]))]),
  meta: z.custom<FigureMeta>(),
})

const days = ['days_back=30', 'days_back=100', 'days_back=365']
const dates = ['from=2013-02-11&to=2013-05-02', 'from=2013-12-30&to=2013-12-31']
const ranges = [...days, ...dates, ...namedRanges.map((name) => `range=${name}`)]
const comparisons = [
  ...namedComparisons.map((name) => `compare=${name}`),
  'compare_from=2013-01-01&compare_to=2013-03-31',
]

/** Every range. */
export const rangeQueries: readonly string[] = ranges

/** Every range, each with another comparison; that both sides know the same days for any pair, a pure test says. */
export const comparedQueries: readonly string[] = ranges.map(
  (range, index) => `${range}&${comparisons[index % comparisons.length]}`,
)

/** Every figure of a view that has a question behind it is the metrics’ own answer to that question. */
export function testFigures(view: ViewFigures, paths: readonly string[], call: Call): void {
  let rows = 0
  test.each(paths)('%s: every figure with a question behind it is its answer', async (path) => {
    const { data, meta } = Answer.parse(await json(call, path))
    const groups = Object.entries(view.groups)
    const parts = groups.map(([name, group]) => partsOf(group, groupData(data, name), meta))
    for (const [index, [, group]] of groups.entries())
      await compareGroup(view, group, parts[index] ?? [], meta, call)
    rows += parts.flat().length
  })
  test('there are figures to compare', () => expect(rows).toBeGreaterThan(paths.length))
}

async function json(call: Call, path: string): Promise<unknown> {
  const response = await call(path)
  if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`)
  return response.json()
}

const groupData = (data: z.output<typeof Answer>['data'], name: string): Row[] => {
  const found = Array.isArray(data) ? data : data[name]
  return [found ?? []].flat()
}

/** The rows with their places; a unit of time ends the day before the next one, and inside the window. */
function partsOf({ date }: FigureGroup, rows: readonly Row[], meta: FigureMeta): Part[] {
  if (date === undefined) return rows.map((row) => ({ row, place: { row } }))
  const { from, to } = meta
  return rows.map((row, index) => {
    const start = String(row[date])
    const next = rows[index + 1]?.[date]
    const unit = {
      from: from !== null && start < from ? from : start,
      to: typeof next === 'string' ? addDays(next, -1) : String(to),
    }
    return { row, place: { unit } }
  })
}

async function compareGroup(
  view: ViewFigures,
  group: FigureGroup,
  parts: readonly Part[],
  meta: FigureMeta,
  call: Call,
) {
  // Members are compared all at once; that a filter equals its group, the tests of the metrics say.
  const asked = group.by ? parts.slice(0, 1) : group.date ? [parts[0], parts.at(-1)] : parts
  for (const part of asked) {
    if (part === undefined) continue
    const questions = questionsOf(view, group, part, meta)
    for (const { question, figures } of questions) {
      const { totals } = (await ask(call, question)).meta
      compareRow(group, part.row, figures, totals, meta)
      const { by } = group
      if (by === undefined) continue
      const where = question.question.where.filter(
        (filter) =>
          !('dimension' in filter) ||
          filter.dimension !== by.dimension ||
          filter.values.includes(meta.parameters.channel ?? ''),
      )
      const all = { ...question, question: { ...question.question, where } }
      const { data } = await ask(call, all, by.dimension)
      const members = new Map(data.map((one) => [String(one.members[by.dimension]?.key), one]))
      for (const { row } of parts) {
        const values = members.get(String(row[by.field]))
        if (values) compareRow(group, row, figures, values, meta, 'of-all')
        else for (const [field] of figures) expect(isNothing(row[field])).toBe(true)
      }
    }
  }
}

type Asked = { readonly question: QuestionBehind; readonly figures: [string, Figure][] }

/** The questions behind the figures of one row: one for those that differ by their measure alone. */
function questionsOf(view: ViewFigures, group: FigureGroup, part: Part, meta: FigureMeta): Asked[] {
  const found = Object.entries(group.figures).flatMap(([field, figure]) => {
    const question = questionBehind(view, group, figure, meta, part.place)
    return question ? [{ field, figure, question }] : []
  })
  const alike = Map.groupBy(found, ({ question }) => {
    const { measures: _, ...rest } = question.question
    return JSON.stringify([question.model, rest])
  })
  return [...alike.values()].map((same) => {
    const measures = [...new Set(same.flatMap(({ question }) => question.question.measures))]
    const { model, question } = same[0]?.question ?? { model: view.model, question: nothing }
    return {
      question: { model, question: { ...question, measures } },
      figures: same.map(({ field, figure }): [string, Figure] => [field, figure]),
    }
  })
}

const nothing = { measures: [], range: 'all', compare: 'none', where: [] } as const

async function ask(call: Call, { model, question }: QuestionBehind, dimension?: string) {
  const words = writeQuestion({
    ...question,
    by: dimension === undefined ? [] : [dimension],
    ...{ grain: null, order: null, limit: dimension === undefined ? defaultLimit : 1_000 },
    others: false,
  })
  const [domain, id] = model.split('/')
  const path = `/api/${domain}/metrics/${id}?${new URLSearchParams(words)}`
  return MetricAnswer.parse(await json(call, path))
}

function compareRow(
  { date }: FigureGroup,
  row: Row,
  figures: readonly [string, Figure][],
  { values, change, share }: MetricValues,
  meta: FigureMeta,
  among: 'alone' | 'of-all' = 'alone',
) {
  for (const [field, figure] of figures) {
    if ('none' in figure) continue
    const { measure, as = 'value' } = figure
    if (as === 'share' && among === 'alone') continue
    const found = { value: values, change: change ?? {}, share }[as][measure] ?? null
    const label = `${field} ${JSON.stringify(meta.parameters)}`
    if (found === null) expect([label, isNothing(row[field])]).toEqual([label, true])
    // Money of a history is rounded so that its periods sum to the KPIs.
    else if (Math.abs(Number(row[field]) - found) > (date ? 0.0101 : 1e-6))
      expect({ [label]: row[field] }).toEqual({ [label]: found })
  }
}

/** The metrics have no value where the data have no day of the window; the fixed views have 0. */
const isNothing = (value: unknown) => value === 0 || value === null || value === undefined
