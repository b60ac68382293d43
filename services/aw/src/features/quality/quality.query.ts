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
const released = {
  threshold: 36_500,
  because: 'The released AdventureWorksDW ends in 2014; it is a sample without loads.',
}

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
    asserts: 'Every line has a quantity and a price above zero',
    table,
    where: 'f."OrderQuantity" <= 0 OR f."UnitPrice" <= 0',
  }),
  none(`${id}.sales_amount`, {
    asserts: 'SalesAmount = ExtendedAmount − DiscountAmount, to half a cent',
    table,
    where:
      'ABS(f."SalesAmount" - (f."ExtendedAmount" - CAST(f."DiscountAmount" AS decimal(19,4)))) > 0.005',
  }),
  none(`${id}.extended_amount`, {
    asserts: 'ExtendedAmount = OrderQuantity × UnitPrice, to half a cent',
    table,
    where: 'ABS(f."ExtendedAmount" - f."OrderQuantity" * f."UnitPrice") > 0.005',
  }),
  none(`${id}.order_date`, {
    asserts: 'OrderDate is the day of OrderDateKey',
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
      because: 'Reseller orders are booked in batches near month ends, so most days have none.',
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
    asserts: 'Every quota is above zero',
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
    asserts: 'No balance is negative',
    table: inventory,
    where: 'f."UnitsBalance" < 0',
    threshold: 0,
    known: {
      threshold: 0.02,
      because: 'The released inventory lets some products go below zero for a few days.',
    },
  }),
  shareAtMost('aw.product.validity', {
    asserts: 'No version of a product ends before it starts',
    table: '"dbo"."DimProduct"',
    where: 'f."EndDate" < f."StartDate"',
    threshold: 0,
    known: {
      threshold: 0.5,
      because:
        'The released end dates (2007, 2008) lie before the start dates (2011, 2012); versions are distinguished by key.',
    },
  }),
  unique('aw.product', {
    table: '"dbo"."DimProduct"',
    columns: ['"ProductAlternateKey"', '"StartDate"'],
  }),
]
