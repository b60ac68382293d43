import { createRoute, z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { fileExchange } from '../exports.ts'
import { analyticsProblems } from '../problem.ts'
import { noParameters } from '../route.ts'
import { Statement } from '../statement.ts'
import type { Tag } from '../tags.ts'
import { MetricAnswer, MetricMember } from './answer.ts'
import { metricModelsResponse } from './description.ts'
import { MetricDrivers } from './drivers.ts'
import type { MetricModel } from './model.ts'
import { metricModels } from './models.ts'
import { driversQuery, questionQuery, rowsQuery, valuesQuery } from './query.ts'
import { questionLimits } from './question.ts'

const businesses = {
  aw: { prefix: 'Aw', tag: 'AdventureWorks', name: 'AdventureWorks' },
  wwi: { prefix: 'Wwi', tag: 'WideWorldImporters', name: 'WideWorldImporters' },
} as const

/** The limits of a question, for clients to read; the parameters' descriptions say them in words. */
const limits = {
  'x-limits': {
    measures: questionLimits.measures,
    dimensions: questionLimits.dimensions,
    filters: questionLimits.filters,
    filter_values: questionLimits.filterValues,
    value_length: questionLimits.valueLength,
    members: questionLimits.rows,
    rows: questionLimits.cells,
    first_day: questionLimits.firstDay,
    last_day: questionLimits.lastDay,
    request_bytes: questionLimits.requestBytes,
  },
}
const limited = `More than the limits in \`x-limits\` is refused, naming the limit: ${questionLimits.cells} rows of units of time by members, and values of ${questionLimits.valueLength} characters, are the largest. A request whose line and headers exceed ${questionLimits.requestBytes} bytes is refused with 431 and no body.`

const pascal = (id: string) =>
  id.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

const common = ({ domain, id }: MetricModel) => {
  const { prefix, tag } = businesses[domain]
  const tags: Tag[] = [tag]
  return {
    name: `${prefix}${pascal(id)}Metric`,
    path: `/api/${domain}/metrics/${id}`,
    tags,
  }
}

export const metricModelsRoute = (domain: 'aw' | 'wwi') =>
  createRoute({
    method: 'get',
    path: `/api/${domain}/metrics`,
    operationId: `list${businesses[domain].prefix}MetricModels`,
    tags: [businesses[domain].tag],
    summary: `Metric models of ${businesses[domain].name}`,
    description:
      'The measures and dimensions of each model: titles, meanings, how measures add up, and the hierarchies of dimensions.',
    ...requires('viewer'),
    request: { query: noParameters },
    responses: { ...metricModelsResponse, ...analyticsProblems },
  })

/** The answer to one question. */
export function metricRoute(model: MetricModel) {
  const { name, path, tags } = common(model)
  return createRoute({
    method: 'get',
    path,
    operationId: `get${name}s`,
    tags,
    summary: `${model.title.en}: measures by dimension and time`,
    description: `${model.about.en} Values are computed by the source: the others and the totals are never sums of shown rows, and ratios are divided after summing. One statement makes the rows and one the totals. ${limited}`,
    ...limits,
    ...requires('viewer'),
    request: { query: questionQuery(model) },
    responses: { ...okUnlessCurrent('The answer', MetricAnswer), ...analyticsProblems },
  })
}

export const MetricValuesAnswer = answerOf(z.array(MetricMember), {
  parameters: z.strictObject({
    dimension: z.string().openapi({ example: 'territory' }),
    search: z.string().openapi({ example: 'north' }),
    limit: z.int().openapi({ example: 50 }),
  }),
  truncated: z.boolean().openapi({ description: 'Whether there are more than the limit.' }),
}).openapi('MetricMembers')

/** Members of a dimension to choose from. */
export function metricValuesRoute(model: MetricModel) {
  const { name, path, tags } = common(model)
  return createRoute({
    method: 'get',
    path: `${path}/values`,
    operationId: `list${name}Values`,
    tags,
    summary: `${model.title.en}: members of a dimension`,
    description: 'Members that occur in the facts, by label: what a filter may name.',
    ...requires('viewer'),
    request: { query: valuesQuery(model) },
    responses: { ...okUnlessCurrent('The members', MetricValuesAnswer), ...analyticsProblems },
  })
}

/** What explains the change of a measure. */
export function metricDriversRoute(model: MetricModel) {
  const { name, path, tags } = common(model)
  return createRoute({
    method: 'get',
    path: `${path}/drivers`,
    operationId: `list${name}Drivers`,
    tags,
    summary: `${model.title.en}: why a measure changed`,
    description:
      'What each member of a dimension added to the change of a measure between two windows, the largest first, and the fewest that make up most of it. The others and the totals are computed by the source; one statement a dimension, and one for the totals.',
    ...requires('viewer'),
    request: { query: driversQuery(model) },
    responses: { ...okUnlessCurrent('The drivers', MetricDrivers), ...analyticsProblems },
  })
}

export const MetricRows = answerOf(
  z.array(
    z.record(z.string(), z.union([z.string(), z.number()]).nullable()).openapi({
      example: { fact: 'internet', date: '2013-12-31', row: 'SO74143-1', revenue: 34.99 },
    }),
  ),
  {
    columns: z.array(z.string()).openapi({ example: ['fact', 'date', 'row', 'revenue'] }),
    next_cursor: z.string().nullable().openapi({ example: 'MTAw' }),
    parameters: z.strictObject({
      question: z.string().openapi({ example: 'range=last_month&where=channel:internet' }),
      columns: z.string().openapi({ example: 'channel,revenue' }),
      limit: z.int().openapi({ example: 100 }),
      cursor: z.string().nullable().openapi({ example: 'MTAw' }),
      explain: z.boolean(),
    }),
    statement: Statement.nullable().openapi({
      description: 'With `explain=true`: the statement sent to the warehouse. Otherwise null.',
    }),
  },
).openapi('MetricRows')
export type MetricRows = z.output<typeof MetricRows>

/** The fact rows behind a number. */
export function metricRowsRoute(model: MetricModel) {
  const { name, path, tags } = common(model)
  return createRoute({
    method: 'get',
    path: `${path}/rows`,
    operationId: `list${name}Rows`,
    tags,
    summary: `${model.title.en}: the rows behind a number`,
    description: `Rows of the facts within a window and filters, in pages, in the order of their keys. Bounds on measures choose groups and not rows, so they are not allowed here. ${limited}`,
    ...limits,
    ...requires('analyst'),
    request: { query: rowsQuery(model) },
    responses: { ...okUnlessCurrent('A page of rows', MetricRows), ...analyticsProblems },
  })
}

export const metricExportPath = ({ domain, id }: Pick<MetricModel, 'domain' | 'id'>) =>
  `/api/${domain}/export/metrics/${id}`

/** The answer to one question as a file. */
function metricExportRoute(model: MetricModel) {
  const { name, path, tags } = common(model)
  return createRoute({
    method: 'get',
    path: metricExportPath(model),
    operationId: `export${name}s`,
    tags,
    summary: `${model.title.en}: the answer to a question as a file`,
    description: `Exactly the rows of \`${path}\` for the same question, and a row of its totals. The column \`row\` distinguishes shown members, their others and the totals. ${limited}`,
    ...limits,
    ...requires('analyst'),
    ...fileExchange(questionQuery(model)),
  })
}

/** Every route of the metric models of a domain. */
export const metricRoutesOf = (domain: 'aw' | 'wwi') => [
  metricModelsRoute(domain),
  ...metricModels[domain].flatMap((model: MetricModel) => [
    metricRoute(model),
    metricValuesRoute(model),
    metricDriversRoute(model),
    metricRowsRoute(model),
    metricExportRoute(model),
  ]),
]
