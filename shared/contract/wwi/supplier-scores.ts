import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { count, decimal, ratio } from '../amounts.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { daysBack, topN } from '../parameters.ts'
import { analyticsProblems } from '../problem.ts'
import { recordsRoute } from '../records.ts'
import { createRoute } from '../route.ts'
import {
  dateColumn,
  decimalColumn,
  defineView,
  flagColumn,
  integerColumn,
  measuredIn,
  moneyColumn,
  optionalColumn,
  ratioColumn,
  textColumn,
} from '../view.ts'
import { askedWindow, windowQuery } from '../window.ts'

export const supplierScoresView = defineView({
  id: 'supplier-scores',
  domain: 'wwi',
  title: 'Supplier scores',
  description: 'How reliably each supplier delivers, 0–100, with the components of the score.',
  path: '/api/wwi/suppliers/scores',
  row: z.strictObject({
    rank: optionalColumn(integerColumn('Rank', 'Ties share a rank; null without enough data.')),
    supplier_id: integerColumn('Supplier', 'WWI Supplier ID; one row per supplier.'),
    supplier: textColumn('Name', 'Name of the supplier.', 'Fabrikam, Inc.'),
    category: textColumn('Category', 'What it supplies.', 'Clothing Supplier'),
    insufficient_data: flagColumn('Too little data', 'Nothing was bought from it.'),
    score: optionalColumn(decimalColumn('Score', '0–100, drawn toward the mean by few lines.')),
    own_score: optionalColumn(decimalColumn('Own score', '0–100 by its own lines alone.')),
    reliability: ratioColumn('Reliability', 'Lines / (lines + 20): how far its own lines decide.'),
    lines: integerColumn('Lines', 'Purchase lines.'),
    finalised_lines: integerColumn('Finalised', 'Purchase lines that are finalised.'),
    purchase_orders: integerColumn('Orders', 'Distinct purchase orders.'),
    items: integerColumn('Items', 'Distinct items bought from it.'),
    fill_rate: ratioColumn('Fill rate', 'Received / ordered outers of finalised lines.'),
    finalisation_rate: ratioColumn('Finalisation rate', 'Finalised lines / lines.'),
    on_time_rate: ratioColumn('On time', 'Receipts within the declared lead time / receipts.'),
    receipts: integerColumn('Receipts', 'Lines whose receipt is known.'),
    lead_time_mean_days: measuredIn(
      'days',
      optionalColumn(decimalColumn('Lead time', 'Mean days from purchase to receipt.')),
    ),
    lead_time_cv: ratioColumn('CV of lead time', 'Standard deviation / mean.'),
    spend: moneyColumn('Spend', 'Supplier invoices of the window, excluding tax.'),
    last_purchase: optionalColumn(dateColumn('Last purchase', 'Day of the last purchase line.')),
  }),
  chart: { kind: 'bars', label: 'supplier', value: 'score' },
  sums: ['lines', 'finalised_lines', 'purchase_orders', 'spend'],
  brief: [
    'rank',
    'supplier',
    'category',
    'score',
    'lines',
    'fill_rate',
    'on_time_rate',
    'lead_time_mean_days',
    'spend',
  ],
})

const component = z.strictObject({
  value: ratio('The measure itself.'),
  scaled: decimal('Its place on the scale 0–100.').nullable(),
  weight: ratio('The fraction of the score it decides; missing measures have 0.'),
})

const components = z.strictObject({
  fill_rate: component,
  finalisation_rate: component,
  on_time_rate: component,
  lead_time_consistency: component.openapi({ description: '1 − CV of the lead time.' }),
})

export const SupplierScore = supplierScoresView.row.extend({ components })
export type SupplierScore = z.output<typeof SupplierScore>

export const WwiSupplierScores = answerOf(z.array(SupplierScore), {
  parameters: z.strictObject({
    top_n: count('Rows at most.'),
    ...askedWindow,
    days_back: count('Days; null for all purchases.').nullable().optional(),
  }),
  method: z.strictObject({
    weights: z
      .strictObject({
        fill_rate: count('Weight.'),
        finalisation_rate: count('Weight.'),
        on_time_rate: count('Weight.'),
        lead_time_consistency: count('Weight.'),
      })
      .openapi({ description: 'Relative weights of the components.' }),
    prior_lines: count('Lines at which a supplier’s own lines carry 50% of the weight.'),
  }),
}).openapi('WwiSupplierScores')
export type WwiSupplierScores = z.output<typeof WwiSupplierScores>

export const wwiSupplierScoresRoute = createRoute({
  method: 'get',
  path: supplierScoresView.path,
  operationId: 'getWwiSupplierScores',
  tags: ['WideWorldImporters'],
  summary: 'How reliably suppliers deliver',
  description:
    'Fill rate, finalisation, punctuality and consistency of lead times, weighted to 0–100 and drawn toward the mean of all lines for suppliers with few of them. Suppliers without purchases are listed last, marked insufficient_data.',
  ...requires('viewer'),
  request: {
    query: windowQuery({
      top_n: topN.optional(),
      days_back: daysBack.optional().openapi({
        description:
          'Only purchases of this many days, ending on the last purchase date. Default: all purchases, as most suppliers are rarely bought from.',
      }),
    }),
  },
  responses: {
    ...okUnlessCurrent('The suppliers, the best first', WwiSupplierScores),
    ...analyticsProblems,
  },
})

export const wwiSupplierScoreRecordsRoute = recordsRoute({
  path: '/api/wwi/records/supplier-scores',
  operationId: 'listWwiSupplierScoreRecords',
  tag: 'WideWorldImporters',
  schema: 'WwiSupplierScoreRecords',
  view: supplierScoresView,
})
