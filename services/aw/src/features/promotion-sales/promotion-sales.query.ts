import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { measuredColumns, salesLines } from '../../metrics/sales-lines.ts'

/** Per promotion with sales; `until` is the day after the last. Outer join, so that no sale is lost. */
export const salesByPromotion = defineQuery({
  name: 'aw.sales_by_promotion',
  parameters: { channel: 'text', from: 'date', until: 'date' },
  row: z.object({
    promotion_key: z.number(),
    name: z.string(),
    type: z.string(),
    category: z.string(),
    revenue: z.number(),
    discount_amount: z.number(),
    orders: z.number(),
    units: z.number(),
    total_cost: z.number(),
  }),
  sql: `
    ${salesLines((fact) => ({
      promotion_key: fact.dimensions.promotion.key,
      discount_amount: fact.measures.discount.value,
      ...measuredColumns(fact),
    }))}
    SELECT l.promotion_key,
           COALESCE(MAX(p."EnglishPromotionName"), 'Unknown') AS name,
           COALESCE(MAX(p."EnglishPromotionType"), 'Unknown') AS type,
           COALESCE(MAX(p."EnglishPromotionCategory"), 'Unknown') AS category,
           SUM(l.sales_amount) AS revenue,
           SUM(l.discount_amount) AS discount_amount,
           COUNT(DISTINCT l.order_number) AS orders,
           SUM(l.units) AS units,
           SUM(l.product_cost) AS total_cost
    FROM lines l
    LEFT JOIN "dbo"."DimPromotion" p ON p."PromotionKey" = l.promotion_key
    GROUP BY l.promotion_key
    ORDER BY revenue DESC, promotion_key`,
})
