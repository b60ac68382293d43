import type { DimensionSql } from '@otel-bi/metrics/source'

/** Outer joins: a product without a subcategory, or a key without a product, loses no line. */
export const productJoins = (key: string) => ({
  product: `LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = ${key}`,
  subcategory: `LEFT JOIN "dbo"."DimProductSubcategory" subcategory ON subcategory."ProductSubcategoryKey" = product."ProductSubcategoryKey"`,
  category: `LEFT JOIN "dbo"."DimProductCategory" category ON category."ProductCategoryKey" = subcategory."ProductCategoryKey"`,
})

/** All versions of a product share its code; status and validity dates are not read, since they lose half of the sales. */
export const productDimensions = {
  category: {
    key: `COALESCE(category."EnglishProductCategoryName", 'Uncategorised')`,
  },
  subcategory: {
    key: `COALESCE(subcategory."EnglishProductSubcategoryName", 'Uncategorised')`,
  },
  product: {
    key: `COALESCE(product."ProductAlternateKey", 'Unknown')`,
    label: `COALESCE(product."EnglishProductName", 'Unknown')`,
  },
} as const satisfies Record<string, DimensionSql>
