import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { openTestSample } from '../testing/open-sample.ts'

let sample: Awaited<ReturnType<typeof openTestSample>>

beforeAll(async () => {
  sample = await openTestSample()
}, 180_000)

afterAll(() => sample.close())

const bothChannels = `(
  SELECT 'internet' AS channel, * EXCLUDE (CustomerKey) FROM dbo.FactInternetSales
  UNION ALL SELECT 'reseller', * EXCLUDE (ResellerKey, EmployeeKey) FROM dbo.FactResellerSales)`

describe('identities of AdventureWorks', () => {
  test('SalesAmount = ExtendedAmount - DiscountAmount within 0.001, tax is 8 % and freight 2.5 %', async () => {
    const broken = await sample.first(`SELECT count(*) FROM ${bothChannels}
      WHERE abs(ExtendedAmount - DiscountAmount - SalesAmount) > 0.001 OR abs(SalesAmount * 0.08 - TaxAmt) > 0.001
         OR abs(SalesAmount * 0.025 - Freight) > 0.001 OR ExtendedAmount <> OrderQuantity * UnitPrice
         OR TotalProductCost <> OrderQuantity * ProductStandardCost OR SalesAmount <= 0`)
    expect(broken).toEqual([0])
  })

  test('order and line number are unique, and the channels share 0 order numbers', async () => {
    const found = await sample.first(`SELECT
      count(*) - count(DISTINCT (SalesOrderNumber, SalesOrderLineNumber)),
      count(DISTINCT SalesOrderNumber) - count(DISTINCT (channel, SalesOrderNumber)) FROM ${bothChannels}`)
    expect(found).toEqual([0, 0])
  })

  test('balance = balance before + in - out on 776,286 - 606 rows, and units out = units sold', async () => {
    const found = await sample.first(`SELECT
      count(*) FILTER (UnitsBalance = before + UnitsIn - UnitsOut), sum(UnitsOut) - (SELECT sum(OrderQuantity) FROM ${bothChannels})
      FROM (SELECT *, lag(UnitsBalance) OVER (PARTITION BY ProductKey ORDER BY DateKey) AS before FROM dbo.FactProductInventory)`)
    expect(found).toEqual([776_286 - 606, 0])
  })

  test('0 orphans on the keys of the facts', async () => {
    const found = await sample.first(`SELECT
      (SELECT count(*) FROM ${bothChannels} WHERE ProductKey NOT IN (SELECT ProductKey FROM dbo.DimProduct WHERE ListPrice > 0)
         OR PromotionKey NOT IN (SELECT PromotionKey FROM dbo.DimPromotion) OR CurrencyKey NOT IN (SELECT CurrencyKey FROM dbo.DimCurrency)
         OR ShipDateKey NOT IN (SELECT DateKey FROM dbo.DimDate) OR OrderDateKey <> CAST(strftime(OrderDate, '%Y%m%d') AS INTEGER)),
      (SELECT count(*) FROM dbo.FactInternetSales WHERE CustomerKey NOT IN (SELECT CustomerKey FROM dbo.DimCustomer)),
      (SELECT count(*) FROM dbo.FactResellerSales WHERE ResellerKey NOT IN (SELECT ResellerKey FROM dbo.DimReseller)
         OR EmployeeKey NOT IN (SELECT EmployeeKey FROM dbo.DimEmployee WHERE SalesPersonFlag)),
      (SELECT count(*) FROM dbo.DimCustomer WHERE GeographyKey NOT IN (SELECT GeographyKey FROM dbo.DimGeography)),
      (SELECT count(*) FROM dbo.DimEmployee WHERE ParentEmployeeKey NOT IN (SELECT EmployeeKey FROM dbo.DimEmployee))`)
    expect(found).toEqual([0, 0, 0, 0, 0])
  })
})

describe('traps of AdventureWorks', () => {
  test('the facts end on five different days', async () => {
    const found = await sample.first(`SELECT
      (SELECT CAST(max(OrderDate) AS DATE) FROM dbo.FactResellerSales), (SELECT CAST(max(OrderDate) AS DATE) FROM dbo.FactInternetSales),
      (SELECT CAST(max("Date") AS DATE) FROM dbo.FactSalesQuota), (SELECT max(MovementDate) FROM dbo.FactProductInventory),
      (SELECT max(FullDateAlternateKey) FROM dbo.DimDate)`)
    expect(found).toEqual(['2013-11-29', '2014-01-28', '2013-09-29', '2014-06-30', '2014-12-31'])
  })

  test('resellers order on 40 days, none in 2011-02, -04 and -06 and two in 2011-03, -05 and -08', async () => {
    const months = await sample.rows(`SELECT strftime(OrderDate, '%m'), count(DISTINCT OrderDate)
      FROM dbo.FactResellerSales WHERE year(OrderDate) = 2011 GROUP BY 1 HAVING count(DISTINCT OrderDate) <> 1 ORDER BY 1`)
    const days = await sample.first('SELECT count(DISTINCT OrderDate) FROM dbo.FactResellerSales')
    expect([days, months]).toEqual([
      [40],
      [
        [3, 2],
        [5, 2],
        [8, 2],
      ],
    ])
  })

  test('all 23 gaps between main batches that have one twelve batches ago lie within a day of it', async () => {
    const [near] = await sample.first(`
      WITH batches AS (SELECT OrderDate, count(DISTINCT SalesOrderNumber) AS orders FROM dbo.FactResellerSales GROUP BY ALL),
      gaps AS (SELECT OrderDate, date_diff('day', lag(OrderDate) OVER (ORDER BY OrderDate), OrderDate) AS gap FROM batches WHERE orders > 3)
      SELECT count(*) FILTER (abs(gap - past) <= 1) FROM (SELECT gap, lag(gap, 12) OVER (ORDER BY OrderDate) AS past FROM gaps)`)
    expect(near).toBe(23)
  })

  test('internet sales fall to under 10 % from 2013-12-29, where bikes end', async () => {
    const [before, after, bikes] = await sample.first(`SELECT
      sum(SalesAmount) FILTER (OrderDate BETWEEN '2013-11-29' AND '2013-12-28') / 30,
      sum(SalesAmount) FILTER (OrderDate > '2013-12-28') / 31,
      count(*) FILTER (OrderDate > '2013-12-28' AND ProductSubcategoryKey <= 3)
      FROM dbo.FactInternetSales JOIN dbo.DimProduct USING (ProductKey)`)
    expect(Number(after) / Number(before)).toBeLessThan(0.1)
    expect(bikes).toBe(0)
  })

  test('163 quotas on 12 dates; each is about 1.19 x the sales until the next date, in thousands', async () => {
    const [rows, dates, odd, ratio, secondQuarter] = await sample.first(`
      WITH dates AS (SELECT "Date" AS day, lead("Date", 1, '2014-01-01') OVER (ORDER BY "Date") AS next_day FROM (SELECT DISTINCT "Date" FROM dbo.FactSalesQuota))
      SELECT (SELECT count(*) FROM dbo.FactSalesQuota), count(*), (SELECT count(*) FROM dbo.FactSalesQuota WHERE SalesAmountQuota % 1000 <> 0),
             (SELECT sum(SalesAmountQuota) FROM dbo.FactSalesQuota) / (SELECT sum(SalesAmount) FROM dbo.FactResellerSales),
             (SELECT count(*) FROM dbo.FactSalesQuota WHERE CalendarYear = 2011 AND CalendarQuarter = 2) FROM dates`)
    expect([rows, dates, odd, secondQuarter]).toEqual([163, 12, 0, 0])
    expect(ratio).toBeCloseTo(1.19, 1)
  })

  test('606 product rows are 504 products: 427 x 1 + 52 x 2 + 25 x 3', async () => {
    const versions =
      await sample.rows(`SELECT versions, count(*) FROM (SELECT count(*) AS versions FROM dbo.DimProduct
      GROUP BY ProductAlternateKey) GROUP BY 1 ORDER BY 1`)
    expect(versions).toEqual([
      [1, 427],
      [2, 52],
      [3, 25],
    ])
  })

  test('EndDate precedes StartDate in all 200 closed rows; 211 rows have no price and 209 no subcategory', async () => {
    const found =
      await sample.first(`SELECT count(EndDate), count(*) FILTER (EndDate < StartDate), count(*) - count(ListPrice),
      count(*) - count(ProductSubcategoryKey), count(*) FILTER (Status = 'Current'), count(*) FILTER (length(ProductLine) = 2) > 0,
      count(*) FILTER (length(WeightUnitMeasureCode) = 3) > 0, count(*) FILTER (SpanishProductName = '') > 200 FROM dbo.DimProduct`)
    expect(found).toEqual([200, 200, 211, 209, 406, true, true, true])
  })

  test('the fiscal year is named by its end until 2010 and by its start from 2011', async () => {
    const found = await sample.rows(`SELECT FiscalYear FROM dbo.DimDate
      WHERE DateKey IN (20100630, 20100701, 20110101, 20110701, 20120101, 20130701) ORDER BY DateKey`)
    expect(found.flat()).toEqual([2010, 2011, 2010, 2011, 2011, 2013])
  })

  test('17 people sell, 3 of them managers of the NA territory, which itself sells nothing', async () => {
    const found = await sample.first(`SELECT count(*), count(*) FILTER (SalesTerritoryKey = 11),
      (SELECT count(DISTINCT EmployeeKey) FROM dbo.FactResellerSales), (SELECT count(*) FROM ${bothChannels} WHERE SalesTerritoryKey = 11),
      (SELECT count(*) FROM dbo.DimEmployee WHERE Status IS NULL) FROM dbo.DimEmployee WHERE SalesPersonFlag`)
    expect(found).toEqual([17, 3, 17, 0, 6])
  })

  test('resellers are sold to near cost: at a loss in 2013, 25-45 % of lines below cost, the internet at 35-45 %', async () => {
    const [all, year2013, below, internet] =
      await sample.first(`SELECT sum(SalesAmount - TotalProductCost) / sum(SalesAmount),
      sum(SalesAmount - TotalProductCost) FILTER (year(OrderDate) = 2013), avg((SalesAmount < TotalProductCost)::INT),
      (SELECT sum(SalesAmount - TotalProductCost) / sum(SalesAmount) FROM dbo.FactInternetSales) FROM dbo.FactResellerSales`)
    expect(Math.abs(Number(all))).toBeLessThan(0.02)
    expect(year2013).toBeLessThan(0)
    expect(below).toBeWithin(0.25, 0.45)
    expect(internet).toBeWithin(0.35, 0.45)
  })

  test('a reseller line is discounted exactly when its promotion is not 1; promotions 6, 10, 12, 15 never', async () => {
    const found =
      await sample.first(`SELECT count(*) FILTER ((PromotionKey <> 1) <> (UnitPriceDiscountPct > 0)),
      count(*) FILTER (PromotionKey IN (6, 10, 12, 15)), (SELECT count(*) FROM dbo.FactInternetSales WHERE UnitPriceDiscountPct > 0),
      (SELECT count(*) > 1000 FROM dbo.FactInternetSales WHERE PromotionKey = 2) FROM dbo.FactResellerSales`)
    expect(found).toEqual([0, 0, 0, true])
  })

  test('701 resellers bear 699 names, and 66 of them never ordered', async () => {
    const found = await sample.first(
      `SELECT count(*), count(DISTINCT ResellerName), count(*) FILTER (FirstOrderYear IS NULL) FROM dbo.DimReseller`,
    )
    expect(found).toEqual([701, 699, 66])
  })

  test('the last inventory day has 0 rows below the reorder point, the years before have negative balances', async () => {
    const found =
      await sample.first(`SELECT count(*) FILTER (DateKey = 20140630 AND UnitsBalance < ReorderPoint),
      count(*) FILTER (UnitsBalance < 0) > 1000, sum(UnitsOut) FILTER (DateKey > 20140128)
      FROM dbo.FactProductInventory JOIN dbo.DimProduct USING (ProductKey)`)
    expect(found).toEqual([0, true, 0])
  })
})
