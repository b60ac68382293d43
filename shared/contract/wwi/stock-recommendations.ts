import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { count, decimal, money } from '../amounts.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { daysBack, decimalParameter, flagParameter, windowDays } from '../parameters.ts'
import { analyticsProblems } from '../problem.ts'
import { recordsRoute } from '../records.ts'
import { createRoute } from '../route.ts'
import {
  choiceColumn,
  dateColumn,
  decimalColumn,
  defineView,
  flagColumn,
  integerColumn,
  measuredIn,
  moneyColumn,
  optionalColumn,
  textColumn,
} from '../view.ts'
import { severities } from './severity.ts'

const stockActions = ['order', 'chase', 'wait', 'none'] as const

export const stockRecommendationsView = defineView({
  id: 'stock-recommendations',
  domain: 'wwi',
  title: 'Reorder recommendations',
  description: 'What to order now, what is below its level, and what may run out first.',
  path: '/api/wwi/stock/recommendations',
  sums: ['recommended_units', 'estimated_cost'],
  row: z.strictObject({
    stock_item_id: integerColumn('Item', 'WWI Stock Item ID; one row per item, not per version.'),
    stock_item: textColumn('Name', 'Name of the item.', 'Halloween zombie mask (Light Brown) L'),
    urgency: choiceColumn(
      'Urgency',
      'critical: runs out before the next delivery; high: uses its safety stock; medium: at the level of the warehouse; low: nothing to do.',
      severities,
    ),
    action: choiceColumn(
      'What to do',
      'order: as many as Units to order says; chase: what is on order comes too late or is overdue; wait: it comes in time; none: nothing.',
      stockActions,
    ),
    recommended: flagColumn('Order', 'Position ≤ max(reorder level, reorder point).'),
    below_reorder_level: flagColumn('Below level', 'On hand < reorder level of the warehouse.'),
    at_risk: flagColumn(
      'At risk',
      'Runs out before the next delivery: of the open order unless it is overdue, else of one ordered now.',
    ),
    on_hand: integerColumn('On hand', 'Units in stock.'),
    on_order: integerColumn('On order', 'Units of open purchase lines, in whole outers.'),
    ordered_on: optionalColumn(
      dateColumn('Ordered on', 'Of the oldest open purchase line; null without one.'),
    ),
    expected_on: optionalColumn(dateColumn('Expected on', 'Ordered on + lead time.')),
    overdue_days: measuredIn(
      'days',
      integerColumn('Overdue', 'Days since Expected on, up to the last day with data; else 0.'),
    ),
    position: integerColumn('Position', 'On hand + on order.'),
    daily_demand_mean: decimalColumn('Demand a day', 'Units per calendar day of the window.'),
    daily_demand_sd: decimalColumn('σ of demand', 'Standard deviation of the units of a day.'),
    declared_lead_time_days: integerColumn('Declared lead time', 'Days, as the item says.'),
    observed_lead_time_days: optionalColumn(
      decimalColumn('Observed lead time', 'Mean days from purchase to receipt; null if none.'),
    ),
    receipts: integerColumn('Receipts', 'Purchase lines whose receipt is known.'),
    lead_time_days: measuredIn('days', decimalColumn('Lead time', 'Days planned with.')),
    lead_time_sd_days: decimalColumn('σ of lead time', 'Days; 0 for a declared lead time.'),
    lead_time_source: choiceColumn('Lead time from', 'Observed from 3 receipts on.', [
      'observed',
      'declared',
    ]),
    safety_stock: decimalColumn('Safety stock', 'z·√(LT·σ_d² + d²·σ_LT²), in units.'),
    reorder_point: decimalColumn('Reorder point', 'd·LT + safety stock, in units.'),
    days_of_cover: optionalColumn(
      decimalColumn('Days of cover', 'On hand / demand a day; null without demand.'),
    ),
    reorder_level: integerColumn('Reorder level', 'The warehouse’s own, in units.'),
    target_stock_level: integerColumn('Target', 'The warehouse’s own, in units.'),
    quantity_per_outer: integerColumn('Units per outer', 'Goods are bought in whole outers.'),
    recommended_outers: integerColumn('Outers to order', '0 when nothing is to be ordered.'),
    recommended_units: integerColumn('Units to order', 'Outers × units per outer.'),
    unit_cost: moneyColumn('Unit cost', 'See unit_cost_source.'),
    unit_cost_source: choiceColumn(
      'Unit cost from',
      'sales: (revenue − profit) / units of the window. holding: Last Cost Price, which is cut to whole units.',
      ['sales', 'holding'],
    ),
    estimated_cost: moneyColumn('Cost', 'Units to order × unit cost.'),
    supplier_id: optionalColumn(integerColumn('Supplier', 'WWI Supplier ID of the last purchase.')),
    supplier: optionalColumn(
      textColumn('Supplier name', 'Null when it was never bought.', 'Fabrikam, Inc.'),
    ),
  }),
  brief: [
    'stock_item',
    'urgency',
    'action',
    'on_hand',
    'on_order',
    'expected_on',
    'days_of_cover',
    'lead_time_days',
    'recommended_units',
    'estimated_cost',
    'supplier',
  ],
})
export type StockRecommendation = z.output<typeof stockRecommendationsView.row>

export const serviceLevelBounds = { min: 0.5, max: 0.999 }

const serviceLevel = decimalParameter({
  ...serviceLevelBounds,
  description:
    'The chance not to run out while a delivery is on its way; z is its normal quantile. Default: 0.95.',
  example: 0.95,
})

export const WwiStockRecommendations = answerOf(z.array(stockRecommendationsView.row), {
  parameters: z.strictObject({
    service_level: z.number().openapi({ example: 0.95 }),
    days_back: windowDays,
    only_needed: z.boolean(),
  }),
  method: z.strictObject({
    z: decimal('Normal quantile of the service level.'),
    review_period_days: count('Days between two reviews of the stock.'),
    min_receipts: count('Receipts needed to plan with the observed lead time.'),
  }),
  summary: z
    .strictObject({
      items: count('All items with a holding, listed or not.'),
      recommended: count('Items to order.'),
      below_reorder_level: count('Items below the level of the warehouse.'),
      at_risk: count('Items that run out before the next delivery.'),
      units_to_order: count('Sum over the items to order.'),
      cost_to_order: money('Sum over the items to order.'),
    })
    .openapi({ description: 'Over all items, whatever only_needed leaves out.' }),
}).openapi('WwiStockRecommendations')
export type WwiStockRecommendations = z.output<typeof WwiStockRecommendations>

export const wwiStockRecommendationsRoute = createRoute({
  method: 'get',
  path: stockRecommendationsView.path,
  operationId: 'getWwiStockRecommendations',
  tags: ['WideWorldImporters'],
  summary: 'What to order, how much of it, and how soon',
  description:
    'Periodic review of an order-up-to policy per item: order when on hand + on order ≤ max(reorder level, reorder point), up to max(target, reorder point + one review period’s demand), in whole outers.',
  ...requires('viewer'),
  request: {
    query: z.strictObject({
      service_level: serviceLevel.optional(),
      days_back: daysBack.optional(),
      only_needed: flagParameter(
        'Only items that are to be ordered, below the warehouse’s reorder level, or at risk. Default: true.',
      ).optional(),
    }),
  },
  responses: {
    ...okUnlessCurrent('The items, the most urgent first', WwiStockRecommendations),
    ...analyticsProblems,
  },
})

export const wwiReorderRecordsRoute = recordsRoute({
  path: '/api/wwi/records/reorder-recommendations',
  operationId: 'listWwiReorderRecommendationRecords',
  tag: 'WideWorldImporters',
  schema: 'WwiReorderRecommendationRecords',
  view: stockRecommendationsView,
})
