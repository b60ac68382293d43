import type { DimensionSql } from '@otel-bi/metrics/source'

/** Outer joins: a product without a subcategory, or a key without a product, loses no line. */
export const productJoins = (key: string) => ({
  product: `LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = ${key}`,
  subcategory: `LEFT JOIN "dbo"."DimProductSubcategory" s ON s."ProductSubcategoryKey" = p."ProductSubcategoryKey"`,
  category: `LEFT JOIN "dbo"."DimProductCategory" c ON c."ProductCategoryKey" = s."ProductCategoryKey"`,
})

/** All versions of a product share its code; status and validity dates are not read, since they lose half of the sales. */
export const productDimensions = {
  category: {
    key: `COALESCE(c."EnglishProductCategoryName", 'Uncategorised')`,
    joins: ['product', 'subcategory', 'category'],
  },
  subcategory: {
    key: `COALESCE(s."EnglishProductSubcategoryName", 'Uncategorised')`,
    joins: ['product', 'subcategory'],
  },
  product: {
    key: `COALESCE(p."ProductAlternateKey", 'Unknown')`,
    label: `COALESCE(p."EnglishProductName", 'Unknown')`,
    joins: ['product'],
  },
} as const satisfies Record<string, DimensionSql>
