import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { money } from '../amounts.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { isoDate, topN } from '../parameters.ts'
import { analyticsProblems } from '../problem.ts'
import { createRoute } from '../route.ts'
import {
  choiceColumn,
  decimalColumn,
  defineView,
  integerColumn,
  measuredIn,
  moneyColumn,
  optionalColumn,
  ratioColumn,
  textColumn,
} from '../view.ts'
import { askedWindow, windowQuery } from '../window.ts'
import { currency } from './channel.ts'

export const productDemandView = defineView({
  id: 'product-demand',
  domain: 'aw',
  title: 'Product demand',
  description:
    'What sells, how regularly, whether it rises or falls, and how long the stock lasts.',
  path: '/api/aw/products/demand',
  row: z.strictObject({
    rank: integerColumn('Rank', 'By revenue; ties share a rank.'),
    product_code: textColumn(
      'Product',
      'ProductAlternateKey: all versions of a product are one.',
      'BK-M68B-38',
    ),
    name: textColumn('Name', 'English product name.', 'Mountain-200 Black, 38'),
    category: textColumn('Category', 'English product category.', 'Bikes'),
    revenue: moneyColumn('Revenue', 'Sum of SalesAmount over both channels.'),
    share: ratioColumn('Share', 'Of the revenue of all products.'),
    abc_class: choiceColumn(
      'ABC',
      'A: starts within the first 80% of revenue; B: up to 95%; C: the rest.',
      ['A', 'B', 'C'],
    ),
    orders: integerColumn('Orders', 'Distinct sales order numbers with the product.'),
    units: measuredIn('units', integerColumn('Units', 'Sum of OrderQuantity.')),
    units_per_day: measuredIn(
      'units per day',
      decimalColumn('Units a day', 'Units / days of the window with data.'),
    ),
    trend_per_month: measuredIn(
      'units per month',
      optionalColumn(
        decimalColumn('Trend', 'Theil–Sen slope of the units of whole months; null under two.'),
      ),
    ),
    trend: choiceColumn('Direction', 'Flat unless Mann–Kendall finds a trend at 5%.', [
      'up',
      'down',
      'flat',
    ]),
    adi: measuredIn(
      'days',
      optionalColumn(decimalColumn('ADI', 'Days of the window per day with demand.')),
    ),
    cv2: optionalColumn(decimalColumn('CV²', 'Squared variation of the units of such days.')),
    demand_class: optionalColumn(
      choiceColumn(
        'Demand',
        'Syntetos–Boylan: smooth (ADI < 1.32, CV² < 0.49), erratic, intermittent or lumpy (both above).',
        ['smooth', 'erratic', 'intermittent', 'lumpy'],
      ),
    ),
    stock: measuredIn(
      'units',
      optionalColumn(integerColumn('Stock', 'UnitsBalance of all versions on the last day.')),
    ),
    days_of_cover: measuredIn(
      'days',
      optionalColumn(decimalColumn('Cover', 'Stock / units a day; 0 with none or less.')),
    ),
  }),
  chart: { kind: 'bars', label: 'name', value: 'revenue' },
  sums: ['revenue', 'share', 'units'],
  brief: [
    'rank',
    'name',
    'category',
    'revenue',
    'share',
    'abc_class',
    'units',
    'trend',
    'stock',
    'days_of_cover',
  ],
})

export const AwProductDemand = answerOf(z.array(productDemandView.row), {
  currency,
  parameters: z.strictObject({ top_n: z.int().openapi({ example: 10 }), ...askedWindow }),
  products: z.int().openapi({ example: 266, description: 'Products sold, before top_n.' }),
  revenue: money('Revenue of all products.'),
  stock_as_of: isoDate.nullable().openapi({ description: 'The day of the stock balances.' }),
}).openapi('AwProductDemand')
export type AwProductDemand = z.output<typeof AwProductDemand>

export const awProductDemandRoute = createRoute({
  method: 'get',
  path: productDemandView.path,
  operationId: 'getAwProductDemand',
  tags: ['AdventureWorks'],
  summary: 'Products ranked by revenue, with the pattern of their demand',
  description:
    'Both channels, per product and not per version of it, of the days that end where both channels are complete. Classes and shares are of all products sold in the window, whatever top_n cuts off. The stock is a balance of the inventory’s own last day.',
  ...requires('viewer'),
  request: { query: windowQuery({ top_n: topN.optional() }) },
  responses: { ...okUnlessCurrent('The ranking', AwProductDemand), ...analyticsProblems },
})
