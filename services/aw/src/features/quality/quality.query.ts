import {
  fewMissingDays,
  hasRows,
  isRecent,
  none,
  noOrphans,
  type QualityCheck,
  shareAtMost,
  unique,
} from '@otel-bi/runtime/quality/checks.query'

const reseller = '"dbo"."FactResellerSales"'
const internet = '"dbo"."FactInternetSales"'
const quota = '"dbo"."FactSalesQuota"'
const inventory = '"dbo"."FactProductInventory"'
const calendar = '"dbo"."DimDate"'

/** The released sample is stale by design; a warehouse that is loaded daily must not be. */
const released = { threshold: 36_500, because: 'released_aw' } as const

const orphans = (id: string, table: string, keys: Readonly<Record<string, string>>) =>
  Object.entries(keys).map(([key, dimension]) =>
    noOrphans(id, { table, key: `"${key}"`, dimension: `"dbo"."${dimension}"` }),
  )

const dateKeys = (id: string, table: string, keys: readonly string[]) =>
  keys.map((key) => noOrphans(id, { table, key: `"${key}"`, dimension: calendar, as: '"DateKey"' }))

/** Checks of every sales line, in both channels. */
const salesLines = (id: string, table: string): QualityCheck[] => [
  hasRows(id, table),
  isRecent(id, { table, date: '"OrderDate"', days: 35, known: released }),
  unique(id, { table, columns: ['"SalesOrderNumber"', '"SalesOrderLineNumber"'] }),
  ...dateKeys(id, table, ['OrderDateKey', 'DueDateKey', 'ShipDateKey']),
  ...orphans(id, table, {
    ProductKey: 'DimProduct',
    PromotionKey: 'DimPromotion',
    CurrencyKey: 'DimCurrency',
    SalesTerritoryKey: 'DimSalesTerritory',
  }),
  none(`${id}.positive`, {
    rule: 'positive_lines',
    table,
    where: 'f."OrderQuantity" <= 0 OR f."UnitPrice" <= 0',
  }),
  none(`${id}.sales_amount`, {
    rule: 'equals',
    values: { left: 'SalesAmount', right: 'ExtendedAmount − DiscountAmount' },
    table,
    where:
      'ABS(f."SalesAmount" - (f."ExtendedAmount" - CAST(f."DiscountAmount" AS decimal(19,4)))) > 0.005',
  }),
  none(`${id}.extended_amount`, {
    rule: 'equals',
    values: { left: 'ExtendedAmount', right: 'OrderQuantity × UnitPrice' },
    table,
    where: 'ABS(f."ExtendedAmount" - f."OrderQuantity" * f."UnitPrice") > 0.005',
  }),
  none(`${id}.order_date`, {
    rule: 'order_date',
    table,
    where: `NOT EXISTS (SELECT 1 FROM ${calendar} c WHERE c."DateKey" = f."OrderDateKey" AND c."FullDateAlternateKey" = CAST(f."OrderDate" AS date))`,
  }),
]

const missingDays = { date: '"OrderDateKey"', calendar, day: '"DateKey"', threshold: 0.02 }

export const awQualityChecks: readonly QualityCheck[] = [
  ...salesLines('aw.reseller_sales', reseller),
  ...orphans('aw.reseller_sales', reseller, {
    ResellerKey: 'DimReseller',
    EmployeeKey: 'DimEmployee',
  }),
  fewMissingDays('aw.reseller_sales', {
    table: reseller,
    ...missingDays,
    known: {
      threshold: 0.98,
      because: 'reseller_batches',
    },
  }),
  ...salesLines('aw.internet_sales', internet),
  ...orphans('aw.internet_sales', internet, { CustomerKey: 'DimCustomer' }),
  fewMissingDays('aw.internet_sales', { table: internet, ...missingDays }),
  hasRows('aw.sales_quota', quota),
  isRecent('aw.sales_quota', { table: quota, date: '"Date"', days: 100, known: released }),
  unique('aw.sales_quota', { table: quota, columns: ['"EmployeeKey"', '"DateKey"'] }),
  ...dateKeys('aw.sales_quota', quota, ['DateKey']),
  ...orphans('aw.sales_quota', quota, { EmployeeKey: 'DimEmployee' }),
  none('aw.sales_quota.positive', {
    rule: 'positive_quota',
    table: quota,
    where: 'f."SalesAmountQuota" <= 0',
  }),
  hasRows('aw.inventory', inventory),
  isRecent('aw.inventory', { table: inventory, date: '"MovementDate"', days: 3, known: released }),
  unique('aw.inventory', { table: inventory, columns: ['"ProductKey"', '"DateKey"'] }),
  ...dateKeys('aw.inventory', inventory, ['DateKey']),
  ...orphans('aw.inventory', inventory, { ProductKey: 'DimProduct' }),
  fewMissingDays('aw.inventory', {
    table: inventory,
    ...missingDays,
    date: '"DateKey"',
    threshold: 0,
  }),
  shareAtMost('aw.inventory.negative', {
    rule: 'no_negative_balance',
    table: inventory,
    where: 'f."UnitsBalance" < 0',
    threshold: 0,
    known: {
      threshold: 0.02,
      because: 'released_inventory',
    },
  }),
  shareAtMost('aw.product.validity', {
    rule: 'version_validity',
    table: '"dbo"."DimProduct"',
    where: 'f."EndDate" < f."StartDate"',
    threshold: 0,
    known: {
      threshold: 0.5,
      because: 'released_versions',
    },
  }),
  unique('aw.product', {
    table: '"dbo"."DimProduct"',
    columns: ['"ProductAlternateKey"', '"StartDate"'],
  }),
]
