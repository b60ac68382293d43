import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { salesSource } from '../../metrics/sales.source.ts'

/** The lines of each channel before a day, with the model's own date and revenue. */
const lines = Object.entries(salesSource.facts).map(
  ([channel, { from, date, measures }]) =>
    `SELECT ${date} AS order_date, ${measures.revenue.value} AS sales_amount
      FROM ${from}
      WHERE @channel IN ('all', '${channel}') AND ${date} < @until`,
)

/** One row per day with sales, both channels summed; `until` is the day after the last. */
export const dailyRevenue = defineQuery({
  name: 'aw.daily_revenue',
  parameters: { channel: 'text', until: 'date' },
  row: z.object({ date: z.string(), value: z.number() }),
  sql: `
    WITH lines AS (
      ${lines.join('\n      UNION ALL\n      ')}
    )
    SELECT CAST(l.order_date AS date) AS "date", SUM(l.sales_amount) AS "value"
    FROM lines l
    GROUP BY CAST(l.order_date AS date)
    ORDER BY CAST(l.order_date AS date)`,
})
