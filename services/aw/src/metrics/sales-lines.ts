import type { awSales } from '@otel-bi/contract/metrics/aw-sales'
import type { FactSource, Sql } from '@otel-bi/metrics/source'
import { salesSource } from './sales.source.ts'

type Columns = Readonly<Record<string, Sql>>

/**
 * The lines of both channels that `@channel` leaves, with columns read as the metric model reads them, from the day
 * `@from` to before `@until`.
 */
export function salesLines(columnsOf: (fact: FactSource<typeof awSales>) => Columns): Sql {
  const branches = Object.entries(salesSource.facts).map(([channel, fact]) => {
    const columns = Object.entries(columnsOf(fact)).map(([name, value]) => `${value} AS ${name}`)
    return `SELECT '${channel}' AS channel, ${columns.join(', ')}
    FROM ${fact.from}
    WHERE @channel IN ('all', '${channel}') AND ${fact.date} >= @from AND ${fact.date} < @until`
  })
  return `WITH lines AS (
    ${branches.join('\n    UNION ALL\n    ')}
  )`
}

/** The columns that revenue, orders, units and margin are made of. */
export const measuredColumns = ({ measures }: FactSource<typeof awSales>) => ({
  order_number: measures.orders.value,
  units: measures.units.value,
  sales_amount: measures.revenue.value,
  product_cost: measures.cost.value,
})
