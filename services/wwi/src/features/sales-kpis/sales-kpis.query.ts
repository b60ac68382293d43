import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

const sums = {
  revenue_excluding_tax: z.number(),
  profit: z.number(),
  invoices: z.number(),
  units: z.number(),
}

const measured = `
  SUM(s."Total Excluding Tax") AS revenue_excluding_tax,
  SUM(s."Profit") AS profit,
  COUNT(DISTINCT s."WWI Invoice ID") AS invoices,
  SUM(CAST(s."Quantity" AS bigint)) AS units`

const window = { from: 'date', to: 'date' } as const

/** One row per window; Customer Key 0 is the Unknown member and counts as no customer. */
export const kpiTotals = defineQuery({
  name: 'wwi.sales_kpi_totals',
  parameters: { previous_from: 'date', ...window },
  row: z.object({
    period: z.enum(['current', 'previous']),
    ...sums,
    revenue_including_tax: z.number(),
    customers: z.number(),
  }),
  sql: `
    SELECT CASE WHEN s."Invoice Date Key" >= @from THEN 'current' ELSE 'previous' END AS period, ${measured},
           SUM(s."Total Including Tax") AS revenue_including_tax,
           COUNT(DISTINCT NULLIF(c."WWI Customer ID", 0)) AS customers
    FROM "Fact"."Sale" s
    JOIN "Dimension"."Customer" c ON c."Customer Key" = s."Customer Key"
    WHERE s."Invoice Date Key" >= @previous_from AND s."Invoice Date Key" <= @to
    GROUP BY CASE WHEN s."Invoice Date Key" >= @from THEN 'current' ELSE 'previous' END`,
})

export const kpisByTerritory = defineQuery({
  name: 'wwi.sales_kpis_by_territory',
  parameters: window,
  row: z.object({ sales_territory: z.string(), ...sums }),
  sql: `
    SELECT c."Sales Territory" AS sales_territory, ${measured}
    FROM "Fact"."Sale" s
    JOIN "Dimension"."City" c ON c."City Key" = s."City Key"
    WHERE s."Invoice Date Key" >= @from AND s."Invoice Date Key" <= @to
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
           CASE WHEN s."Customer Key" = 0 THEN 1 ELSE 0 END AS is_unknown, ${measured}
    FROM "Fact"."Sale" s
    JOIN "Dimension"."Customer" c ON c."Customer Key" = s."Customer Key"
    WHERE s."Invoice Date Key" >= @from AND s."Invoice Date Key" <= @to
    GROUP BY c."Buying Group", CASE WHEN s."Customer Key" = 0 THEN 1 ELSE 0 END
    ORDER BY revenue_excluding_tax DESC, buying_group`,
})

/** By the person's id: the ten salespeople have a hundred keys, one for each version of them. */
export const kpisBySalesperson = defineQuery({
  name: 'wwi.sales_kpis_by_salesperson',
  parameters: window,
  row: z.object({ salesperson_id: z.number(), salesperson: z.string(), ...sums }),
  sql: `
    SELECT e."WWI Employee ID" AS salesperson_id, MAX(e."Employee") AS salesperson, ${measured}
    FROM "Fact"."Sale" s
    JOIN "Dimension"."Employee" e ON e."Employee Key" = s."Salesperson Key"
    WHERE s."Invoice Date Key" >= @from AND s."Invoice Date Key" <= @to
    GROUP BY e."WWI Employee ID"
    ORDER BY revenue_excluding_tax DESC, salesperson_id`,
})
