import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

/** Days on which an item was sold, so that weeks can be formed of them. */
export const itemDailySales = defineQuery({
  name: 'wwi.item_daily_sales',
  parameters: { from: 'date', to: 'date' },
  row: z.object({ stock_item_id: z.number(), sold_on: z.string(), units: z.number() }),
  sql: `
    SELECT i."WWI Stock Item ID" AS stock_item_id,
           s."Invoice Date Key" AS sold_on,
           SUM(CAST(s."Quantity" AS bigint)) AS units
    FROM "Fact"."Sale" s
    JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = s."Stock Item Key"
    WHERE s."Invoice Date Key" >= @from AND s."Invoice Date Key" <= @to
    GROUP BY i."WWI Stock Item ID", s."Invoice Date Key"`,
})
