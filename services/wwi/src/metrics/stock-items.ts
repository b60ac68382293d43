import type { DimensionSql } from '@otel-bi/metrics/source'

export const stockItemJoin = {
  item: `JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"`,
} as const

/** By the id that all versions of an item share: facts name old versions, holdings current ones. */
export const stockItemDimensions = {
  brand: { key: `COALESCE(item."Brand", 'N/A')` },
  color: { key: `COALESCE(item."Color", 'N/A')` },
  stock_item: { key: `item."WWI Stock Item ID"`, label: `item."Stock Item"` },
} as const satisfies Record<string, DimensionSql>
