import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { answerOf, okUnlessCurrent } from './answer.ts'
import { choiceParameter, flagParameter, isoDate } from './parameters.ts'
import { analyticsProblems } from './problem.ts'
import { createRoute } from './route.ts'
import {
  changeColumn,
  choiceColumn,
  dateColumn,
  decimalColumn,
  defineView,
  optionalColumn,
  textColumn,
} from './view.ts'
import { askedWindow, windowQuery } from './window.ts'

const anomalyDirections = ['above', 'below'] as const
const anomalyExplanations = ['closed_day', 'batch_day', 'level_shift'] as const
const anomalySources = ['stored_forecast', 'backtest'] as const

type Names = readonly [string, ...string[]]

/** A day of a series outside its interval. Amounts are in the unit of the measure: money as stored, or a count. */
const anomalyRow = <const M extends Names, const D extends Names>(measures: M, dimensions: D) =>
  z.strictObject({
    date: dateColumn('Date', 'The day.'),
    measure: choiceColumn('Measure', 'What left its interval.', measures),
    dimension: choiceColumn('By', 'What the series is a part by; all is the whole.', dimensions),
    member: textColumn(
      'Part',
      'The part of the whole, such as a territory; all is the whole.',
      'all',
    ),
    direction: choiceColumn('Direction', 'On which side of the interval.', anomalyDirections),
    actual: decimalColumn('Actual', 'The value of the day.'),
    expected: decimalColumn('Expected', 'What was forecast for the day beforehand.'),
    lower_95: decimalColumn('Lower 95%', '39 days of 40 lie above.'),
    upper_95: decimalColumn('Upper 95%', '39 days of 40 lie below.'),
    difference: decimalColumn('Difference', 'Actual − expected.'),
    difference_ratio: optionalColumn(
      changeColumn('Difference, relative', '(actual − expected) / |expected|; null for 0.'),
    ),
    z: optionalColumn(
      decimalColumn(
        'Deviations',
        'Distance from the expected value, the half width of the 95% interval on that side being 1.96; null where it has no width.',
      ),
    ),
    explanation: optionalColumn(
      choiceColumn(
        'Explained by',
        'A weekday that never sells, a batch of orders, or a new level that no forecast knew of; null for nothing known.',
        anomalyExplanations,
      ),
    ),
    since: dateColumn(
      'Since',
      'First day of the unbroken run of days on the same side: the same for all days of one episode.',
    ),
    source: choiceColumn(
      'Forecast by',
      'A stored forecast whose data ended before the day, or a rolling backtest.',
      anomalySources,
    ),
  })

/** How many days of a series were compared with a forecast, and left it. */
const anomalySeries = <const M extends Names, const D extends Names>(measures: M, dimensions: D) =>
  z.strictObject({
    measure: z.enum(measures),
    dimension: z.enum(dimensions),
    member: z.string().openapi({ example: 'all' }),
    from: isoDate.openapi({ description: 'First day compared.' }),
    to: isoDate.openapi({ description: 'Last day compared.' }),
    unexplained_days: z.int().openapi({
      description: 'Days compared that nothing known explains.',
      example: 352,
    }),
    unexplained_outside: z.int().openapi({
      description: 'How many of them left their interval; 5% are to be expected.',
      example: 11,
    }),
  })

type AnomalyWords<M extends Names, D extends Names> = {
  readonly id: string
  readonly title: string
  readonly domain: 'aw' | 'wwi'
  readonly schema: string
  readonly operationId: string
  readonly tag: 'AdventureWorks' | 'WideWorldImporters'
  readonly measures: M
  readonly dimensions: D
}

/** The view, answer and route of the anomalies of one business. */
function anomalies<const M extends Names, const D extends Names, const Id extends string>({
  id,
  title,
  domain,
  schema,
  operationId,
  tag,
  measures,
  dimensions,
}: AnomalyWords<M, D> & { readonly operationId: Id }) {
  const view = defineView({
    id,
    domain,
    title,
    description: 'Days outside the 95% interval that was forecast for them.',
    path: `/api/${domain}/anomalies`,
    row: anomalyRow(measures, dimensions),
    brief: ['date', 'measure', 'member', 'actual', 'expected', 'difference', 'z', 'explanation'],
  })
  const answer = answerOf(z.array(view.row), {
    parameters: z.strictObject({
      ...askedWindow,
      measure: z.enum(measures).optional(),
      dimension: z.enum(dimensions).optional(),
      unexplained: z.boolean(),
    }),
    series: z.array(anomalySeries(measures, dimensions)).openapi({
      description: 'Every series with enough data, whether or not a day of it is listed.',
    }),
  }).openapi(schema)
  const route = createRoute({
    method: 'get',
    path: view.path,
    operationId,
    tags: [tag],
    summary: 'Days outside their forecast',
    description:
      'The newest first. A day is compared with the 95% interval that was forecast for it beforehand: by a stored forecast whose data ended before the day, else by a rolling backtest, each week from the days before it alone. The last 52 weeks of each series are compared; parts that sell on fewer than half of the days have too little data and are left out.',
    ...requires('viewer'),
    request: {
      query: windowQuery({
        measure: choiceParameter(measures, 'Only this measure. Default: all.').optional(),
        dimension: choiceParameter(
          dimensions,
          'Only parts by this dimension; all is the whole. Default: all dimensions.',
        ).optional(),
        unexplained: flagParameter(
          'Only days that nothing known explains. Default: false.',
        ).optional(),
      }),
    },
    responses: { ...okUnlessCurrent('The days, the newest first', answer), ...analyticsProblems },
  })
  return { view, answer, route }
}

const aw = anomalies({
  id: 'sales-anomalies',
  title: 'Sales anomalies',
  domain: 'aw',
  schema: 'AwAnomalies',
  operationId: 'getAwAnomalies',
  tag: 'AdventureWorks',
  measures: ['revenue', 'orders', 'units'],
  dimensions: ['all', 'channel', 'territory', 'category'],
})
export const awAnomaliesView = aw.view
export const AwAnomalies = aw.answer
export type AwAnomalies = z.output<typeof AwAnomalies>
export const awAnomaliesRoute = aw.route

const wwi = anomalies({
  id: 'revenue-anomalies',
  title: 'Revenue anomalies',
  domain: 'wwi',
  schema: 'WwiAnomalies',
  operationId: 'getWwiAnomalies',
  tag: 'WideWorldImporters',
  measures: ['revenue', 'invoices', 'units'],
  dimensions: ['all', 'sales_territory'],
})
export const wwiAnomaliesView = wwi.view
export const WwiAnomalies = wwi.answer
export type WwiAnomalies = z.output<typeof WwiAnomalies>
export const wwiAnomaliesRoute = wwi.route
