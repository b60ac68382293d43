import type { DimensionSql } from '@otel-bi/metrics/source'

export const stockItemJoin = {
  item: `JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = f."Stock Item Key"`,
} as const

/** By the id that all versions of an item share: facts name old versions, holdings current ones. */
export const stockItemDimensions = {
  brand: { key: `COALESCE(i."Brand", 'N/A')`, joins: ['item'] },
  color: { key: `COALESCE(i."Color", 'N/A')`, joins: ['item'] },
  stock_item: { key: `i."WWI Stock Item ID"`, label: `i."Stock Item"`, joins: ['item'] },
} as const satisfies Record<string, DimensionSql>
