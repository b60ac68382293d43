import { z } from '@hono/zod-openapi'
import {
  choiceParameter,
  cursor,
  flagParameter,
  integerParameter,
  textParameter,
} from '../parameters.ts'
import { statementReader } from '../statement.ts'
import { type MetricModel, rowColumns } from './model.ts'
import {
  boundDigits,
  defaultLimit,
  driverLimits,
  grains,
  questionLimits as limits,
} from './question.ts'
import { defaultRange, namedComparisons } from './range.ts'
import { comparisonParameters, rangeParameters } from './range-parameters.ts'

type Names = {
  readonly of: readonly string[]
  /** Default: all of them. */
  readonly max?: number
  readonly description: string
  readonly example: string
}

/** Names separated by commas. The document's pattern has the known ones; a call with another is told the nearest. */
const names = ({ of, max = of.length, description, example }: Names) =>
  z
    .string()
    .max(1_000, 'must be at most 1000 characters')
    .regex(/^[a-z_]+(?:,[a-z_]+)*$/, 'must be names separated by commas, such as revenue,orders')
    .openapi({
      pattern: `^${oneOf(of)}(?:,${oneOf(of)}){0,${max - 1}}$`,
      description,
      example,
    })

const oneOf = (choices: readonly string[]) => `(?:${choices.join('|')})`

/** A parameter that may be given several times. */
const repeated = (description: string, pattern: string, example: string | undefined) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .openapi({
      type: 'array',
      items: { type: 'string', pattern },
      maxItems: limits.filters,
      description,
      example: example === undefined ? undefined : [example],
    })

const listed = (declared: object) => Object.keys(declared).join(', ')

/** A member, or several separated by `|`: a text with its `%` encoded, or whole numbers. */
const members = {
  text: '(?:[^%]|%[0-9A-Fa-f]{2})*',
  int: '-?[0-9]{1,9}(?:[|]-?[0-9]{1,9})*',
}
const bound = `-?[0-9]{1,${boundDigits.whole}}(?:[.][0-9]{1,${boundDigits.decimals}})?`

/** What one filter may be, in the document: its names are known and its number can be kept. */
function filterPattern({ dimensions, measures }: MetricModel, bounds: boolean): string {
  const ofKey = (key: 'text' | 'int') =>
    Object.keys(dimensions).filter((name) => dimensions[name]?.key === key)
  const choices = (['text', 'int'] as const).flatMap((key) =>
    ofKey(key).length === 0 ? [] : [`${oneOf(ofKey(key))}!?:${members[key]}`],
  )
  if (bounds) choices.push(`${oneOf(Object.keys(measures))}[<>]=${bound}`)
  return `^${oneOf(choices)}$`
}

const whereOf = (model: MetricModel, { bounds }: { readonly bounds: boolean }) => {
  const [[dimension, { key }] = ['', { key: 'text' }]] = Object.entries(model.dimensions)
  return repeated(
    `Filters, all of which must hold: \`dimension:value|value\` is one of, \`dimension!:value|value\` none of, \`measure>=number\` and \`measure<=number\` bound the rows shown. A \`%\` or \`|\` inside a value is percent-encoded once more. At most ${limits.filters} filters and ${limits.filterValues} values.`,
    filterPattern(model, bounds),
    `${dimension}:${key === 'int' ? 1 : 'value'}`,
  )
}

/** The parameters of a question to one model, as a URL holds them. */
export const questionQuery = (model: MetricModel) =>
  z.strictObject({
    measures: names({
      of: Object.keys(model.measures),
      max: limits.measures,
      description: `Up to ${limits.measures} of: ${listed(model.measures)}. Default: ${model.headline.join(', ')}.`,
      example: model.headline.join(','),
    }).optional(),
    by: names({
      of: Object.keys(model.dimensions),
      max: limits.dimensions,
      description: `Up to ${limits.dimensions} of: ${listed(model.dimensions)}. Without it there is one row, or one for each unit of time.`,
      example: Object.keys(model.dimensions)[0] ?? '',
    }).optional(),
    grain: choiceParameter(
      grains,
      'One row for each unit of time; weeks begin on Monday.',
    ).optional(),
    ...rangeParameters(defaultRange),
    ...comparisonParameters('none'),
    where: whereOf(model, { bounds: true }).optional(),
    order: z
      .string()
      .regex(/^-?[a-z_]+$/, 'must be a name, with - in front for the largest first')
      .openapi({
        description:
          'A requested measure or dimension; `-` in front puts the largest first. Default: the first measure, largest first.',
        pattern: `^-?${oneOf([...Object.keys(model.measures), ...Object.keys(model.dimensions)])}$`,
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

const [, ...comparisons] = namedComparisons

/** The parameters of the drivers of a change. */
export const driversQuery = (model: MetricModel) =>
  z.strictObject({
    measure: z
      .string()
      .regex(/^[a-z_]+$/, 'must be a name')
      .openapi({
        pattern: `^${oneOf(Object.keys(model.measures))}$`,
        description: `One of: ${listed(model.measures)}. Default: ${model.headline[0]}.`,
        example: model.headline[0],
      })
      .optional(),
    by: names({
      of: Object.keys(model.dimensions),
      max: driverLimits.dimensions,
      description: `Up to ${driverLimits.dimensions} of: ${listed(model.dimensions)}. Each explains the whole change on its own. Default: ${model.drivers.join(', ')}.`,
      example: model.drivers.join(','),
    }).optional(),
    ...rangeParameters(defaultRange),
    ...comparisonParameters(driverLimits.comparison),
    compare: choiceParameter(
      comparisons,
      `What the days are compared with. Default: ${driverLimits.comparison}.`,
    )
      .openapi({ example: undefined })
      .optional(),
    where: whereOf(model, { bounds: false }).optional(),
    limit: integerParameter({
      min: 1,
      max: driverLimits.rows,
      description: `Members shown of each dimension, by the size of what they added; the rest are one row. Default: ${driverLimits.shown}.`,
      example: driverLimits.shown,
    }).optional(),
  })

/** The parameters of a search for members of a dimension. */
export const valuesQuery = (model: MetricModel) =>
  z.strictObject({
    dimension: z
      .string()
      .regex(/^[a-z_]+$/, 'must be a name')
      .openapi({
        pattern: `^${oneOf(Object.keys(model.dimensions))}$`,
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
    where: whereOf(model, { bounds: false }).optional(),
    columns: names({
      of: rowColumns(model),
      description: `Of: ${rowColumns(model).join(', ')}. Default: all of them.`,
      example: rowColumns(model)[0] ?? '',
    }).optional(),
    limit: integerParameter({
      min: 1,
      max: 500,
      description: 'Rows per page. Default: STORAGE_DEFAULT_LIMIT.',
      example: 100,
    }).optional(),
    cursor: cursor.optional(),
    explain: flagParameter(
      'Whether meta holds the statement of the page and its parameters. Default: false.',
    ).optional(),
  })
