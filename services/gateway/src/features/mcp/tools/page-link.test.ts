import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { readQuestion, wordsIn } from '@otel-bi/contract/metrics/question-url'
import { parseApiDocument, type Schema } from '../schemas/api-document.ts'
import type { Named } from '../schemas/declared.ts'
import { notOnPage, reasonsByTool } from '../testing/not-on-page.ts'
import { callOf } from './call.ts'
import { catalogue } from './catalogue.ts'
import { pageLink } from './page-link.ts'
import { type Tool, toTool } from './tool.ts'

const file = join(import.meta.dir, '../../../../../../openapi/gateway.json')
const document = parseApiDocument(await Bun.file(file).text())
const tools = catalogue.map((declaration) => toTool(declaration, document))

function linkOf(tool: Tool, given: Named, answer?: unknown): string {
  const call = callOf(tool, given)
  if (!call) throw new Error(`${tool.name} knows no such choice`)
  return pageLink(tool.page, call, { answer })
}
const toolNamed = (name: string) => {
  const found = tools.find((tool) => tool.name === name)
  if (!found) throw new Error(`there is no tool ${name}`)
  return found
}

/** Two values that differ, as an argument may have them. */
const valuesOf = ({ type, format, enum: choices }: Schema): readonly unknown[] => {
  if (Array.isArray(choices) && choices.length > 1) return choices.slice(0, 2)
  if (type === 'boolean') return [false, true]
  if (format === 'date-time') return ['2013-01-01T00:00:00Z', '2013-01-02T00:00:00Z']
  return type === 'array' ? [['a:1'], ['a:1', 'b:2']] : ['1', '2']
}

/** Every argument of every operation of a tool, and whether another value of it leads to another link. */
const cells = tools.flatMap((tool) =>
  tool.choices.flatMap(({ choice, operation }) =>
    operation.parameters
      .filter(({ in: place }) => place !== 'header')
      .map(({ name, schema }) => {
        const chosen = tool.choose ? { [tool.choose.name]: choice } : {}
        const links = valuesOf(schema).map((value) => linkOf(tool, { ...chosen, [name]: value }))
        return { tool: tool.name, argument: name, isCarried: links[0] !== links[1] }
      }),
  ),
)

test('the link of every tool carries each argument to its page, or there is a reason why that page has no use for it', () => {
  const forgotten = cells.filter(({ tool, argument, isCarried }) => {
    const isCarriedByOther = cells.some(
      (other) => other.tool === tool && other.argument === argument && other.isCarried,
    )
    return !isCarried && !isCarriedByOther && notOnPage(tool, argument) === undefined
  })
  expect(forgotten).toEqual([])
  const over = Object.entries(reasonsByTool).flatMap(([tool, reasons]) =>
    Object.keys(reasons).filter((argument) =>
      cells.some((cell) => cell.tool === tool && cell.argument === argument && cell.isCarried),
    ),
  )
  expect(over).toEqual([])
})

test('a link of every tool leads to a page of the dashboard', () => {
  for (const tool of tools)
    for (const { choice } of tool.choices) {
      const link = linkOf(tool, tool.choose ? { [tool.choose.name]: choice } : {})
      const { pathname } = new URL(link, 'https://bi.example.com')
      const page = pathname.replace(/^(\/explore)\/\w+\/\w+$/, '$1')
      expect(dashboardPaths.some((path) => path === page)).toBe(true)
    }
})

const models = Object.values(metricModels).flat()
const asked = {
  measures: 'gross_margin_ratio,revenue',
  by: 'category,country',
  grain: 'month',
  from: '2013-01-01',
  to: '2013-12-31',
  compare_from: '2012-01-01',
  compare_to: '2012-12-31',
  where: ['channel:internet', 'country!:A%7CB|France', 'revenue>=1.5'],
  order: '-gross_margin_ratio',
  limit: 7,
  others: false,
}

test.each(models.map((model) => [`${model.domain}.${model.id}`, model] as const))(
  'Explore reads from the link of ask_metrics exactly the question that was asked of %s',
  (_name, model) => {
    const [measure = '', ...measures] = Object.keys(model.measures)
    const [dimension = '', ...dimensions] = Object.keys(model.dimensions)
    const own = {
      ...{ measures: [measure, ...measures.slice(0, 1)].join(','), order: `-${measure}` },
      by: [dimension, ...dimensions.slice(0, 1)].join(','),
      where: [`${dimension}:A|B%7CC`, `${measure}>=1.5`],
    }
    const tool = toolNamed('ask_metrics')
    const given = { ...asked, ...own, model: `${model.domain}.${model.id}` }
    const target = callOf(tool, given)?.target ?? ''
    const question = readQuestion(wordsIn(target.slice(target.indexOf('?'))))
    const { pathname, search } = new URL(linkOf(tool, given), 'https://bi.example.com')
    expect(pathname).toBe(`/explore/${model.domain}/${model.id}`)
    expect(question).toEqual({ ok: true, value: knownQuestion(model, search).question })
  },
)

test('the drivers’ link has their measure, range, comparison and filters, and opens their panel', () => {
  const given = {
    model: 'aw.sales',
    measure: 'orders',
    range: 'last_year',
    where: ['channel:internet'],
  }
  expect(linkOf(toolNamed('explain_change'), { ...given, compare: 'previous_year' })).toBe(
    '/explore/aw/sales?measures=orders&where=channel%3Ainternet&range=last_year&compare=previous_year&detail=drivers',
  )
})

test('the link of a scenario that was run, and of a saved view, follow from the answer', () => {
  const scenario = linkOf(toolNamed('run_scenario'), { name: 'x' }, { id: 7 })
  expect(scenario).toBe('/wideworldimporters?scenario=7')
  const view = linkOf(toolNamed('get_saved_view'), { id: 3 }, { model: 'wwi.sales' })
  expect(view).toBe('/explore/wwi/sales?saved=3')
})

test('a question of more than 2,000 characters is left out of the link', () => {
  const where = Array.from({ length: 100 }, (_, index) => `country:${'x'.repeat(20)}${index}`)
  expect(linkOf(toolNamed('ask_metrics'), { model: 'aw.sales', where })).toBe('/explore/aw/sales')
})
