import { byName, byNumber } from '@otel-bi/contract/metrics/dimensions'
import { countSum, distinctCount, ratioOf, text } from '@otel-bi/contract/metrics/measures'
import { defineModel } from '@otel-bi/contract/metrics/model'
import { type FactSource, type MetricSource, notApplicable } from '../source.ts'

const named = (name: string) => text(name, name)

const baskets = defineModel({
  ...{ id: 'baskets', domain: 'aw', version: 1 },
  ...{ title: named('Baskets'), about: named('Baskets') },
  ...{ facts: ['shop', 'web'], factDimension: 'channel' },
  ...{ headline: ['orders'], drivers: ['category'] },
  measures: {
    orders: distinctCount(named('Orders'), named('Orders')),
    buyers: distinctCount(named('Buyers'), named('Buyers')),
    codes: distinctCount(named('Codes'), named('Codes')),
    amount: countSum(named('Amount'), named('Amount')),
    amount_per_order: ratioOf({
      ...{ of: 'amount', per: 'orders', title: named('Amount'), about: named('Per order') },
    }),
  },
  dimensions: {
    channel: byName(named('Channel'), named('Channel')),
    category: byName(named('Category'), named('Category')),
    code: byName(named('Code'), named('Code')),
    product: byNumber(named('Product'), named('Product')),
    region: byNumber(named('Region'), named('Region')),
  },
})
type Baskets = typeof baskets

const shared = (channel: string) =>
  ({
    from: `"Fact"."${channel}" f`,
    date: `f."Day"`,
    rowKey: { text: `'line'`, number: `f."Line"` },
    joins: {
      product: `LEFT JOIN "Dimension"."Product" product ON product."Product Key" = f."Product Key"`,
    },
    measures: {
      orders: { value: `f."Order"` },
      buyers: { value: `f."Buyer"` },
      codes: { value: `product."Code"` },
      amount: { value: `f."Amount"` },
    },
    dimensions: {
      channel: { key: `'${channel}'` },
      category: { key: `COALESCE(product."Category", 'None')` },
      // Two products are versions of one, under different names.
      code: { key: `COALESCE(product."Code", 'None')`, label: `product."Name"` },
      product: { key: `f."Product Key"`, label: `COALESCE(product."Name", 'Unknown')` },
      region: { key: `f."Region"` },
    },
  }) as const satisfies FactSource<Baskets>

const web = shared('web')

/** Orders of several products, in a shop that has regions and on the web, which has none. */
export const basketsSource: MetricSource<Baskets> = {
  model: baskets,
  facts: {
    shop: shared('shop'),
    web: { ...web, dimensions: { ...web.dimensions, region: notApplicable.int } },
  },
}

const products = `SELECT * FROM (VALUES
  (1, 'A', 'Bike', 'Bikes'), (2, 'A', 'Bike of 2024', 'Bikes'), (3, 'C', 'Cap', 'Clothing'),
  (4, 'D', NULL, 'Accessories'), (5, 'E', 'Bell', 'Accessories'), (6, NULL, 'Gift', NULL)
) v("Product Key", "Code", "Name", "Category")`

/** 1,200 orders of five lines in 30 days; orders and buyers of a fact have numbers from `first` on. */
const lines = (first: number, of: number) => `SELECT i AS "Line", ${first} + i // 5 AS "Order",
  ${first} + i // 5 % 50 AS "Buyer", DATE '2024-01-01' + (i // 5 % 30)::INTEGER AS "Day",
  (i // 5 % 4)::INTEGER AS "Region", (i // 5 * 7 + i % 5 * (i // 5 % 3)) % ${of} + 1 AS "Product Key",
  i % 97 AS "Amount" FROM range(6000) r(i)`

/** The tables of `basketsSource`, each as a SELECT. */
export const basketsTables = {
  '"Dimension"."Product"': products,
  '"Fact"."shop"': lines(0, 6),
  '"Fact"."web"': lines(10_000, 7),
} as const

export const basketsDates = {
  shop: { from: '2024-01-01', to: '2024-01-30' },
  web: { from: '2024-01-01', to: '2024-01-30' },
} as const
