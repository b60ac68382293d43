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
      territory: `LEFT JOIN "dbo"."DimSalesTerritory" territory ON territory."SalesTerritoryKey" = f."SalesTerritoryKey"`,
      ...productJoins(`f."ProductKey"`),
      promotion: `LEFT JOIN "dbo"."DimPromotion" promotion ON promotion."PromotionKey" = f."PromotionKey"`,
      currency: `LEFT JOIN "dbo"."DimCurrency" currency ON currency."CurrencyKey" = f."CurrencyKey"`,
    },
    dimensions: {
      group: { key: `COALESCE(territory."SalesTerritoryGroup", 'Unknown')` },
      country: { key: `COALESCE(territory."SalesTerritoryCountry", 'Unknown')` },
      territory: { key: `COALESCE(territory."SalesTerritoryRegion", 'Unknown')` },
      ...productDimensions,
      promotion_category: {
        key: `COALESCE(promotion."EnglishPromotionCategory", 'Unknown')`,
      },
      promotion_type: {
        key: `COALESCE(promotion."EnglishPromotionType", 'Unknown')`,
      },
      promotion: {
        key: `f."PromotionKey"`,
        label: `COALESCE(promotion."EnglishPromotionName", 'Unknown')`,
      },
      currency: { key: `COALESCE(currency."CurrencyAlternateKey", 'Unknown')` },
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
        employee: `LEFT JOIN "dbo"."DimEmployee" employee ON employee."EmployeeKey" = f."EmployeeKey"`,
        reseller: `LEFT JOIN "dbo"."DimReseller" reseller ON reseller."ResellerKey" = f."ResellerKey"`,
      },
      dimensions: {
        ...reseller.dimensions,
        channel: { key: `'reseller'` },
        seller: {
          key: `f."EmployeeKey"`,
          label: `CONCAT(employee."FirstName", ' ', employee."LastName")`,
        },
        business_type: { key: `COALESCE(reseller."BusinessType", 'Unknown')` },
        reseller: {
          key: `f."ResellerKey"`,
          label: `COALESCE(reseller."ResellerName", 'Unknown')`,
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
        customer: `LEFT JOIN "dbo"."DimCustomer" customer ON customer."CustomerKey" = f."CustomerKey"`,
      },
      dimensions: {
        ...internet.dimensions,
        channel: { key: `'internet'` },
        seller: notApplicable.int,
        business_type: notApplicable.text,
        reseller: notApplicable.int,
        customer: {
          key: `f."CustomerKey"`,
          label: `CONCAT(customer."FirstName", ' ', customer."LastName")`,
        },
      },
      measures: { ...internet.measures, customers: { value: `f."CustomerKey"` } },
    },
  },
}
