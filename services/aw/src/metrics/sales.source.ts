import type { awSales } from '@otel-bi/contract/metrics/aw-sales'
import { awSales as model } from '@otel-bi/contract/metrics/aw-sales'
import { type FactSource, type MetricSource, notApplicable } from '@otel-bi/metrics/source'
import { productDimensions, productJoins } from './products.ts'

type Sales = typeof awSales
type Shared = Omit<FactSource<Sales>, 'dimensions' | 'measures'> &
  Record<'dimensions' | 'measures', object>

/** What both channels' lines have in common: the columns have the same names in either fact. */
const shared = (table: string) =>
  ({
    from: `"dbo"."${table}" f`,
    date: `f."OrderDate"`,
    rowKey: { text: `f."SalesOrderNumber"`, number: `CAST(f."SalesOrderLineNumber" AS int)` },
    joins: {
      territory: `LEFT JOIN "dbo"."DimSalesTerritory" t ON t."SalesTerritoryKey" = f."SalesTerritoryKey"`,
      ...productJoins(`f."ProductKey"`),
      promotion: `LEFT JOIN "dbo"."DimPromotion" o ON o."PromotionKey" = f."PromotionKey"`,
      currency: `LEFT JOIN "dbo"."DimCurrency" m ON m."CurrencyKey" = f."CurrencyKey"`,
    },
    dimensions: {
      group: { key: `COALESCE(t."SalesTerritoryGroup", 'Unknown')`, joins: ['territory'] },
      country: { key: `COALESCE(t."SalesTerritoryCountry", 'Unknown')`, joins: ['territory'] },
      territory: { key: `COALESCE(t."SalesTerritoryRegion", 'Unknown')`, joins: ['territory'] },
      ...productDimensions,
      promotion_category: {
        key: `COALESCE(o."EnglishPromotionCategory", 'Unknown')`,
        joins: ['promotion'],
      },
      promotion_type: {
        key: `COALESCE(o."EnglishPromotionType", 'Unknown')`,
        joins: ['promotion'],
      },
      promotion: {
        key: `f."PromotionKey"`,
        label: `COALESCE(o."EnglishPromotionName", 'Unknown')`,
        joins: ['promotion'],
      },
      currency: { key: `COALESCE(m."CurrencyAlternateKey", 'Unknown')`, joins: ['currency'] },
    },
    measures: {
      revenue: { value: `f."SalesAmount"` },
      orders: { value: `f."SalesOrderNumber"` },
      units: { value: `CAST(f."OrderQuantity" AS bigint)` },
      cost: { value: `f."TotalProductCost"` },
      gross_margin: { value: `f."SalesAmount" - f."TotalProductCost"` },
      list_amount: { value: `f."ExtendedAmount"` },
      discount: { value: `CAST(f."DiscountAmount" AS decimal(19, 6))` },
      tax: { value: `f."TaxAmt"` },
      freight: { value: `f."Freight"` },
      lines: { value: `CAST(1 AS bigint)` },
    },
  }) as const satisfies Shared

const reseller = shared('FactResellerSales')
const internet = shared('FactInternetSales')

export const salesSource: MetricSource<Sales> = {
  model,
  facts: {
    reseller: {
      ...reseller,
      joins: {
        ...reseller.joins,
        employee: `LEFT JOIN "dbo"."DimEmployee" e ON e."EmployeeKey" = f."EmployeeKey"`,
        reseller: `LEFT JOIN "dbo"."DimReseller" b ON b."ResellerKey" = f."ResellerKey"`,
      },
      dimensions: {
        ...reseller.dimensions,
        channel: { key: `'reseller'` },
        seller: {
          key: `f."EmployeeKey"`,
          label: `CONCAT(e."FirstName", ' ', e."LastName")`,
          joins: ['employee'],
        },
        business_type: { key: `COALESCE(b."BusinessType", 'Unknown')`, joins: ['reseller'] },
        reseller: {
          key: `f."ResellerKey"`,
          label: `COALESCE(b."ResellerName", 'Unknown')`,
          joins: ['reseller'],
        },
        customer: notApplicable.int,
      },
      // A reseller and a customer may have the same number; the sign distinguishes them.
      measures: { ...reseller.measures, customers: { value: `-f."ResellerKey"` } },
    },
    internet: {
      ...internet,
      joins: {
        ...internet.joins,
        customer: `LEFT JOIN "dbo"."DimCustomer" u ON u."CustomerKey" = f."CustomerKey"`,
      },
      dimensions: {
        ...internet.dimensions,
        channel: { key: `'internet'` },
        seller: notApplicable.int,
        business_type: notApplicable.text,
        reseller: notApplicable.int,
        customer: {
          key: `f."CustomerKey"`,
          label: `CONCAT(u."FirstName", ' ', u."LastName")`,
          joins: ['customer'],
        },
      },
      measures: { ...internet.measures, customers: { value: `f."CustomerKey"` } },
    },
  },
}
