import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { salesSource } from '../../metrics/sales.source.ts'

/** Lines and measures are read as the metric model reads them. */
const { sales: sale } = salesSource.facts
const { measures } = sale

const sums = {
  revenue_excluding_tax: z.number(),
  profit: z.number(),
  invoices: z.number(),
  units: z.number(),
}

const measured = `
  SUM(${measures.revenue.value}) AS revenue_excluding_tax,
  SUM(${measures.profit.value}) AS profit,
  COUNT(DISTINCT ${measures.invoices.value}) AS invoices,
  SUM(${measures.units.value}) AS units`

const window = { from: 'date', to: 'date' } as const

/** One row, or none without sales; Customer Key 0 is the Unknown member and counts as no customer. */
export const kpiTotals = defineQuery({
  name: 'wwi.sales_kpi_totals',
  parameters: window,
  row: z.object({
    ...sums,
    revenue_including_tax: z.number(),
    customers: z.number(),
  }),
  sql: `
    SELECT ${measured},
           SUM(${measures.revenue_including_tax.value}) AS revenue_including_tax,
           COUNT(DISTINCT ${measures.customers.value}) AS customers
    FROM ${sale.from}
    ${sale.joins.customer}
    WHERE ${sale.date} >= @from AND ${sale.date} <= @to
    HAVING COUNT(*) > 0`,
})

export const kpisByTerritory = defineQuery({
  name: 'wwi.sales_kpis_by_territory',
  parameters: window,
  row: z.object({ sales_territory: z.string(), ...sums }),
  sql: `
    SELECT c."Sales Territory" AS sales_territory, ${measured}
    FROM ${sale.from}
    JOIN "Dimension"."City" c ON c."City Key" = f."City Key"
    WHERE ${sale.date} >= @from AND ${sale.date} <= @to
    GROUP BY c."Sales Territory"
    ORDER BY revenue_excluding_tax DESC, sales_territory`,
})

/** The Unknown member (37 % of sales) is a row of its own, apart from customers without a group. */
export const kpisByBuyingGroup = defineQuery({
  name: 'wwi.sales_kpis_by_buying_group',
  parameters: window,
  row: z.object({ buying_group: z.string(), is_unknown: z.number(), ...sums }),
  sql: `
    SELECT c."Buying Group" AS buying_group,
           CASE WHEN f."Customer Key" = 0 THEN 1 ELSE 0 END AS is_unknown, ${measured}
    FROM ${sale.from}
    JOIN "Dimension"."Customer" c ON c."Customer Key" = f."Customer Key"
    WHERE ${sale.date} >= @from AND ${sale.date} <= @to
    GROUP BY c."Buying Group", CASE WHEN f."Customer Key" = 0 THEN 1 ELSE 0 END
    ORDER BY revenue_excluding_tax DESC, buying_group`,
})

/** By the person's id: the ten salespeople have a hundred keys, one for each version of them. */
export const kpisBySalesperson = defineQuery({
  name: 'wwi.sales_kpis_by_salesperson',
  parameters: window,
  row: z.object({ salesperson_id: z.number(), salesperson: z.string(), ...sums }),
  sql: `
    SELECT e."WWI Employee ID" AS salesperson_id, MAX(e."Employee") AS salesperson, ${measured}
    FROM ${sale.from}
    JOIN "Dimension"."Employee" e ON e."Employee Key" = f."Salesperson Key"
    WHERE ${sale.date} >= @from AND ${sale.date} <= @to
    GROUP BY e."WWI Employee ID"
    ORDER BY revenue_excluding_tax DESC, salesperson_id`,
})
