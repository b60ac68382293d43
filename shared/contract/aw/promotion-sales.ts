import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { money } from '../amounts.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { analyticsProblems } from '../problem.ts'
import { createRoute } from '../route.ts'
import {
  defineView,
  integerColumn,
  measuredIn,
  moneyColumn,
  ratioColumn,
  textColumn,
} from '../view.ts'
import { askedWindow, windowQuery } from '../window.ts'
import { channel, currency } from './channel.ts'

export const promotionSalesView = defineView({
  id: 'promotion-sales',
  domain: 'aw',
  title: 'Sales by promotion',
  description: 'What each promotion sold, what it gave away, and what was left of it.',
  path: '/api/aw/promotions/sales',
  row: z.strictObject({
    promotion_key: integerColumn('Promotion', 'PromotionKey of the sales; 1 is No Discount.'),
    name: textColumn('Name', 'English promotion name.', 'Volume Discount 11 to 14'),
    type: textColumn('Type', 'English promotion type.', 'Volume Discount'),
    category: textColumn('Category', 'English promotion category.', 'Reseller'),
    revenue: moneyColumn('Revenue', 'Sum of SalesAmount.'),
    share: ratioColumn('Share', 'Of the revenue of all promotions, No Discount included.'),
    discount_amount: moneyColumn('Discount', 'Sum of DiscountAmount; internet sales have none.'),
    orders: integerColumn('Orders', 'Distinct sales order numbers with the promotion.'),
    units: measuredIn('units', integerColumn('Units', 'Sum of OrderQuantity.')),
    gross_margin: moneyColumn('Gross margin', 'SalesAmount − TotalProductCost.'),
    gross_margin_ratio: ratioColumn('Margin', 'Gross margin / revenue.'),
  }),
  chart: { kind: 'bars', label: 'name', value: 'revenue' },
  sums: ['revenue', 'share', 'discount_amount', 'units', 'gross_margin'],
  brief: [
    'name',
    'category',
    'revenue',
    'share',
    'discount_amount',
    'orders',
    'units',
    'gross_margin',
    'gross_margin_ratio',
  ],
})

export const AwPromotionSales = answerOf(z.array(promotionSalesView.row), {
  currency,
  parameters: z.strictObject({ ...askedWindow, channel }),
  revenue: money('Revenue of all promotions, No Discount included.'),
}).openapi('AwPromotionSales')
export type AwPromotionSales = z.output<typeof AwPromotionSales>

export const awPromotionSalesRoute = createRoute({
  method: 'get',
  path: promotionSalesView.path,
  operationId: 'getAwPromotionSales',
  tags: ['AdventureWorks'],
  summary: 'Sales by promotion, the highest revenue first',
  description:
    'Promotions with sales in the window; an unused promotion has no row. Sales without a promotion are the row No Discount. The discount is what the sale records, not the rate of the promotion: internet sales name promotions and have no discount.',
  ...requires('viewer'),
  request: { query: windowQuery({ channel: channel.optional() }) },
  responses: { ...okUnlessCurrent('The promotions', AwPromotionSales), ...analyticsProblems },
})
