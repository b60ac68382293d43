import { z } from '@hono/zod-openapi'
import {
  choiceParameter,
  cursor,
  flagParameter,
  integerParameter,
  textParameter,
} from '../parameters.ts'
import { statementReader } from '../statement.ts'
import type { MetricModel } from './model.ts'
import { defaultLimit, grains, questionLimits as limits } from './question.ts'
import { defaultRange } from './range.ts'
import { comparisonParameters, rangeParameters } from './range-parameters.ts'

const names = (description: string, example: string) =>
  z
    .string()
    .max(1_000, 'must be at most 1000 characters')
    .regex(/^[a-z_]+(?:,[a-z_]+)*$/, 'must be names separated by commas, such as revenue,orders')
    .openapi({ description, example })

/** A parameter that may be given several times. */
const repeated = (description: string, example: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .openapi({ type: 'array', items: { type: 'string' }, description, example: [example] })

const listed = (declared: object) => Object.keys(declared).join(', ')

const whereOf = (model: MetricModel) => {
  const [dimension = ''] = Object.keys(model.dimensions)
  return repeated(
    `Filters, all of which must hold: \`dimension:value|value\` is one of, \`dimension!:value|value\` none of, \`measure>=number\` and \`measure<=number\` bound the rows shown. A \`%\` or \`|\` inside a value is percent-encoded once more. At most ${limits.filters} filters and ${limits.filterValues} values.`,
    `${dimension}:value`,
  )
}

/** The parameters of a question to one model, as a URL holds them. */
export const questionQuery = (model: MetricModel) =>
  z.strictObject({
    measures: names(
      `Up to ${limits.measures} of: ${listed(model.measures)}. Default: ${model.headline.join(', ')}.`,
      model.headline.join(','),
    ).optional(),
    by: names(
      `Up to ${limits.dimensions} of: ${listed(model.dimensions)}. Without it there is one row, or one for each unit of time.`,
      Object.keys(model.dimensions)[0] ?? '',
    ).optional(),
    grain: choiceParameter(
      grains,
      'One row for each unit of time; weeks begin on Monday.',
    ).optional(),
    ...rangeParameters(defaultRange),
    ...comparisonParameters('none'),
    where: whereOf(model).optional(),
    order: z
      .string()
      .regex(/^-?[a-z_]+$/, 'must be a name, with - in front for the largest first')
      .openapi({
        description:
          'A requested measure or dimension; `-` in front puts the largest first. Default: the first measure, largest first.',
        example: `-${model.headline[0]}`,
      })
      .optional(),
    limit: integerParameter({
      min: 1,
      max: limits.rows,
      description: `Members shown. Default: ${defaultLimit}.`,
      example: 10,
    }).optional(),
    others: flagParameter(
      'Whether all members that are not shown make one more row. Default: true with by.',
    ).optional(),
    explain: flagParameter(
      `Whether meta holds the statements and their parameters; that needs the role ${statementReader}. Default: false.`,
    ).optional(),
  })

/** The parameters of a search for members of a dimension. */
export const valuesQuery = (model: MetricModel) =>
  z.strictObject({
    dimension: z
      .string()
      .regex(/^[a-z_]+$/, 'must be a name')
      .openapi({
        description: `One of: ${listed(model.dimensions)}.`,
        example: Object.keys(model.dimensions)[0],
      }),
    search: textParameter({
      max: 100,
      description: 'Text that a label contains, in any case.',
      example: 'bike',
    }).optional(),
    limit: integerParameter({
      min: 1,
      max: 200,
      description: 'Values at most. Default: 50.',
      example: 50,
    }).optional(),
  })

/** The parameters of the rows behind a number: the window and filters of its question, and a page. */
export const rowsQuery = (model: MetricModel) =>
  z.strictObject({
    ...rangeParameters(defaultRange),
    where: whereOf(model).optional(),
    columns: names(
      `Dimensions and summed measures to show. Default: all of them.`,
      model.headline[0] ?? '',
    ).optional(),
    limit: integerParameter({
      min: 1,
      max: 500,
      description: 'Rows per page. Default: STORAGE_DEFAULT_LIMIT.',
      example: 100,
    }).optional(),
    cursor: cursor.optional(),
  })
