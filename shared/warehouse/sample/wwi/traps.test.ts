import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { openTestSample } from '../testing/open-sample.ts'

let sample: Awaited<ReturnType<typeof openTestSample>>

beforeAll(async () => {
  sample = await openTestSample()
}, 180_000)

afterAll(() => sample.close())

describe('identities of WideWorldImporters', () => {
  test('Total Including Tax = Total Excluding Tax + Tax Amount in sales, orders and invoices', async () => {
    for (const fact of ['Fact.Sale', 'Fact."Order"', 'Fact.Transaction']) {
      const paid = fact === 'Fact.Transaction' ? '"Transaction Type Key" IN (3, 7)' : 'false'
      const broken = await sample.first(`SELECT count(*) FROM ${fact}
        WHERE NOT (${paid}) AND "Total Including Tax" <> "Total Excluding Tax" + "Tax Amount"`)
      expect(broken).toEqual([0])
    }
  })

  test('Total Excluding Tax = Quantity x Unit Price, and tax is 15 % or 10 % of it', async () => {
    const found =
      await sample.first(`SELECT count(*) FILTER ("Total Excluding Tax" <> "Quantity" * "Unit Price"),
      count(*) FILTER ("Tax Amount" <> round("Total Excluding Tax" * "Tax Rate" / 100, 2)),
      count(*) FILTER ("Tax Rate" <> CASE WHEN "Package" = 'Bag' THEN 10 ELSE 15 END) FROM Fact.Sale`)
    expect(found).toEqual([0, 0, 0])
  })

  test('Ordered Quantity = Ordered Outers x Quantity Per Outer, and receipts bring what was received', async () => {
    const found = await sample.first(`SELECT
      count(*) FILTER ("Ordered Quantity" <> "Ordered Outers" * "Quantity Per Outer"),
      sum("Received Outers" * "Quantity Per Outer") - (SELECT sum("Quantity") FROM Fact.Movement WHERE "Transaction Type Key" = 11)
      FROM Fact.Purchase JOIN Dimension."Stock Item" USING ("Stock Item Key")`)
    expect(found).toEqual([0, 0])
  })

  test('issues = units sold, and picked order lines sum to the sales', async () => {
    const found =
      await sample.first(`SELECT sum("Quantity") + (SELECT sum("Quantity") FROM Fact.Movement WHERE "Transaction Type Key" = 10),
      sum("Total Excluding Tax") - (SELECT sum("Total Excluding Tax") FROM Fact."Order" WHERE "Picked Date Key" IS NOT NULL) FROM Fact.Sale`)
    expect(found).toEqual([0, 0])
  })

  test('0 orphans on the keys of the facts', async () => {
    const found = await sample.first(`SELECT
      (SELECT count(*) FROM Fact.Sale WHERE "City Key" NOT IN (SELECT "City Key" FROM Dimension.City)
        OR "Customer Key" NOT IN (SELECT "Customer Key" FROM Dimension.Customer) OR "Bill To Customer Key" NOT IN (SELECT "Customer Key" FROM Dimension.Customer)
        OR "Salesperson Key" NOT IN (SELECT "Employee Key" FROM Dimension.Employee WHERE "Is Salesperson" = 1)
        OR "Invoice Date Key" NOT IN (SELECT "Date" FROM Dimension.Date)),
      (SELECT count(*) FROM Fact."Order" WHERE "Picker Key" NOT IN (SELECT "Employee Key" FROM Dimension.Employee)),
      (SELECT count(*) FROM Fact.Purchase WHERE "Supplier Key" NOT IN (SELECT "Supplier Key" FROM Dimension.Supplier)),
      (SELECT count(*) FROM Fact.Movement WHERE "Stock Item Key" NOT IN (SELECT "Stock Item Key" FROM Dimension."Stock Item"))`)
    expect(found).toEqual([0, 0, 0, 0])
  })
})

describe('traps of WideWorldImporters', () => {
  test('customer key 0 has 37 % of the sales, and every dimension has an Unknown', async () => {
    const [share] = await sample.first(
      `SELECT sum("Total Excluding Tax") FILTER ("Customer Key" = 0) / sum("Total Excluding Tax") FROM Fact.Sale`,
    )
    expect(share).toBeCloseTo(0.37, 2)
  })

  test('sales use item keys 1..227, holdings the 227 current ones above: none in common', async () => {
    const found =
      await sample.first(`SELECT min("Stock Item Key"), max("Stock Item Key"), count(DISTINCT "Stock Item Key"),
      (SELECT count(*) FROM Fact."Stock Holding" JOIN Dimension."Stock Item" USING ("Stock Item Key") WHERE "Valid To" LIKE '9999-12-31T23:59:59.9999999'),
      (SELECT count(*) FROM Fact."Stock Holding" WHERE "Stock Item Key" <= 397) FROM Fact.Sale`)
    expect(found).toEqual([1, 227, 227, 227, 0])
  })

  test('227 items have 671 versions: 55 x 2 + 129 x 3 + 41 x 4 + 2 x 5', async () => {
    const found =
      await sample.rows(`SELECT versions, count(*) FROM (SELECT count(*) AS versions FROM Dimension."Stock Item"
      WHERE "Stock Item Key" > 0 GROUP BY "WWI Stock Item ID") GROUP BY 1 ORDER BY 1`)
    expect(found).toEqual([
      [2, 55],
      [3, 129],
      [4, 41],
      [5, 2],
    ])
  })

  test('Tax Rate = Lead Time Days in all 672 items, Last Cost Price is whole in all 227 holdings', async () => {
    const found = await sample.first(`SELECT count(*) FILTER ("Tax Rate" = "Lead Time Days"),
      (SELECT count(*) FROM Fact."Stock Holding" WHERE "Last Cost Price" % 1 = 0), (SELECT count(*) > 0 FROM Fact."Stock Holding" WHERE "Last Cost Price" = 0)
      FROM Dimension."Stock Item"`)
    expect(found).toEqual([672, 227, true])
  })

  test('2 holdings are below the reorder level, 4 below the target, none at 0', async () => {
    const found = await sample.first(`SELECT count(*) FILTER ("Quantity On Hand" < "Reorder Level"),
      count(*) FILTER ("Quantity On Hand" < "Target Stock Level"), count(*) FILTER ("Quantity On Hand" <= 0) FROM Fact."Stock Holding"`)
    expect(found).toEqual([2, 4, 0])
  })

  test('9 purchase lines on 2 orders of 2016-05-31 are open, and all others received in full', async () => {
    const found =
      await sample.first(`SELECT count(*), count(DISTINCT "WWI Purchase Order ID"), CAST(min("Date Key") AS DATE), sum("Received Outers"),
      (SELECT count(*) FROM Fact.Purchase WHERE "Is Order Finalized" = 1 AND "Received Outers" <> "Ordered Outers")
      FROM Fact.Purchase WHERE "Is Order Finalized" = 0`)
    expect(found).toEqual([9, 2, '2016-05-31', 0, 0])
  })

  test('orders arrive after 1, 2 or 3 days, whatever the declared 2 to 20 say', async () => {
    const found =
      await sample.rows(`SELECT DISTINCT m."Date Key" - p."Date Key" FROM Fact.Purchase AS p
      JOIN Fact.Movement AS m USING ("WWI Purchase Order ID") WHERE "Transaction Type Key" = 11 ORDER BY 1`)
    expect(found.flat()).toEqual([1, 2, 3])
  })

  test('209 of 227 items were last bought in January 2013 and 9 to the end, in growing lots', async () => {
    const found =
      await sample.first(`SELECT count(*) FILTER (last < '2013-02-01'), count(*) FILTER (last > '2016-05-01'), count(*),
      (SELECT sum("Ordered Quantity") FILTER (year("Date Key") = 2015) > 4 * sum("Ordered Quantity") FILTER (year("Date Key") = 2013) FROM Fact.Purchase)
      FROM (SELECT max("Date Key") AS last FROM Fact.Purchase GROUP BY "Stock Item Key")`)
    expect(found).toEqual([209, 9, 227, true])
  })

  test('7 of 13 suppliers are bought from, each item from one; supplier 3 has 2 current rows', async () => {
    const found =
      await sample.first(`SELECT count(DISTINCT "Supplier Key"), count(DISTINCT ("Supplier Key", "Stock Item Key")),
      (SELECT count(DISTINCT "WWI Supplier ID") - 1 FROM Dimension.Supplier),
      (SELECT count(*) FROM Dimension.Supplier WHERE "WWI Supplier ID" = 3 AND "Valid To" LIKE '9999%') FROM Fact.Purchase`)
    expect(found).toEqual([7, 227, 13, 2])
  })

  test('10 salespeople bear more than 90 keys, and one interval exists twice', async () => {
    const [people, keys, twins] =
      await sample.first(`SELECT count(DISTINCT "WWI Employee ID"), count(DISTINCT "Employee Key"),
      (SELECT count(*) - count(DISTINCT ("WWI Employee ID", "Valid From", "Valid To")) FROM Dimension.Employee)
      FROM Fact.Sale JOIN Dimension.Employee ON "Employee Key" = "Salesperson Key"`)
    expect([people, twins]).toEqual([10, 1])
    expect(keys).toBeWithin(90, 110)
  })

  test('0 sales on Sundays, no delivery date exactly on the last day, a calendar to 2016-12-31', async () => {
    const found = await sample.first(`SELECT count(*) FILTER (dayofweek("Invoice Date Key") = 0),
      count(*) FILTER (("Delivery Date Key" IS NULL) <> ("Invoice Date Key" = '2016-05-31')), max("Invoice Date Key"),
      (SELECT max("Date") FROM Dimension.Date) FROM Fact.Sale`)
    expect(found).toEqual([0, 0, '2016-05-31', '2016-12-31'])
  })

  test('sales grow by 5 to 12 % a year, and a Saturday sells less than half of a Tuesday', async () => {
    const [second, third, saturday] =
      await sample.first(`SELECT sum("Total Excluding Tax") FILTER (year(day) = 2014) / sum("Total Excluding Tax") FILTER (year(day) = 2013) - 1,
      sum("Total Excluding Tax") FILTER (year(day) = 2015) / sum("Total Excluding Tax") FILTER (year(day) = 2014) - 1,
      sum("Total Excluding Tax") FILTER (dayofweek(day) = 6) / sum("Total Excluding Tax") FILTER (dayofweek(day) = 2)
      FROM (SELECT *, "Invoice Date Key" AS day FROM Fact.Sale)`)
    expect(second).toBeWithin(0.05, 0.12)
    expect(third).toBeWithin(0.05, 0.12)
    expect(saturday).toBeLessThan(0.5)
  })

  test('some items sell on nearly every open day and some on fewer than one in four', async () => {
    const [steady, rare] =
      await sample.first(`SELECT count(*) FILTER (days > 800), count(*) FILTER (days < 267)
      FROM (SELECT count(DISTINCT "Invoice Date Key") AS days FROM Fact.Sale GROUP BY "Stock Item Key")`)
    expect(steady).toBeGreaterThan(10)
    expect(rare).toBeGreaterThan(5)
  })

  test('a fiscal year begins in November, and names hold quotes, double spaces and Croatian letters', async () => {
    const found =
      await sample.first(`SELECT (SELECT "Fiscal Year" FROM Dimension.Date WHERE "Date" = '2013-11-01'),
      count(*) FILTER ("Stock Item" LIKE '%"%') > 0, count(*) FILTER ("Stock Item" LIKE '%  %') > 0,
      count(*) FILTER ("Stock Item" LIKE '%Č%') > 0 FROM Dimension."Stock Item"`)
    expect(found).toEqual([2014, true, true, true])
  })
})
