import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { salesSource } from '../../metrics/sales.source.ts'

const { sales: sale } = salesSource.facts

/** One row per day with invoices, revenue as the metric model reads it; `until` is the day after the last. */
export const dailyRevenue = defineQuery({
  name: 'wwi.daily_revenue',
  parameters: { until: 'date' },
  row: z.object({ date: z.string(), value: z.number() }),
  sql: `
    SELECT ${sale.date} AS "date", SUM(${sale.measures.revenue.value}) AS "value"
    FROM ${sale.from}
    WHERE ${sale.date} < @until
    GROUP BY ${sale.date}
    ORDER BY ${sale.date}`,
})
