/** WideWorldImportersDW: its tables, each as `column TYPE` in the order of the released files, in DuckDB's types. */
export const wideWorldImportersColumns = {
  'Dimension.City': `
      City Key INTEGER, WWI City ID INTEGER, City VARCHAR, State Province VARCHAR,
      Country VARCHAR, Continent VARCHAR, Sales Territory VARCHAR, Region VARCHAR,
      Subregion VARCHAR, Location VARCHAR, Latest Recorded Population BIGINT, Valid From VARCHAR,
      Valid To VARCHAR, Lineage Key INTEGER`,
  'Dimension.Customer': `
      Customer Key INTEGER, WWI Customer ID INTEGER, Customer VARCHAR, Bill To Customer VARCHAR,
      Category VARCHAR, Buying Group VARCHAR, Primary Contact VARCHAR, Postal Code VARCHAR,
      Valid From VARCHAR, Valid To VARCHAR, Lineage Key INTEGER`,
  'Dimension.Date': `
      Date DATE, Day Number INTEGER, Day VARCHAR, Month VARCHAR, Short Month VARCHAR,
      Calendar Month Number INTEGER, Calendar Month Label VARCHAR, Calendar Year INTEGER,
      Calendar Year Label VARCHAR, Fiscal Month Number INTEGER, Fiscal Month Label VARCHAR,
      Fiscal Year INTEGER, Fiscal Year Label VARCHAR, ISO Week Number INTEGER`,
  'Dimension.Employee': `
      Employee Key INTEGER, WWI Employee ID INTEGER, Employee VARCHAR, Preferred Name VARCHAR,
      Is Salesperson INTEGER, Photo VARCHAR, Valid From VARCHAR, Valid To VARCHAR,
      Lineage Key INTEGER`,
  'Dimension.Payment Method': `
      Payment Method Key INTEGER, WWI Payment Method ID INTEGER, Payment Method VARCHAR,
      Valid From VARCHAR, Valid To VARCHAR, Lineage Key INTEGER`,
  'Dimension.Stock Item': `
      Stock Item Key INTEGER, WWI Stock Item ID INTEGER, Stock Item VARCHAR, Color VARCHAR,
      Selling Package VARCHAR, Buying Package VARCHAR, Brand VARCHAR, Size VARCHAR,
      Lead Time Days INTEGER, Quantity Per Outer INTEGER, Is Chiller Stock INTEGER,
      Barcode VARCHAR, Tax Rate DECIMAL(18,3), Unit Price DECIMAL(18,2),
      Recommended Retail Price DECIMAL(18,2), Typical Weight Per Unit DECIMAL(18,3),
      Photo VARCHAR, Valid From VARCHAR, Valid To VARCHAR, Lineage Key INTEGER`,
  'Dimension.Supplier': `
      Supplier Key INTEGER, WWI Supplier ID INTEGER, Supplier VARCHAR, Category VARCHAR,
      Primary Contact VARCHAR, Supplier Reference VARCHAR, Payment Days INTEGER,
      Postal Code VARCHAR, Valid From VARCHAR, Valid To VARCHAR, Lineage Key INTEGER`,
  'Dimension.Transaction Type': `
      Transaction Type Key INTEGER, WWI Transaction Type ID INTEGER, Transaction Type VARCHAR,
      Valid From VARCHAR, Valid To VARCHAR, Lineage Key INTEGER`,
  'Fact.Movement': `
      Movement Key BIGINT, Date Key DATE, Stock Item Key INTEGER, Customer Key INTEGER,
      Supplier Key INTEGER, Transaction Type Key INTEGER, WWI Stock Item Transaction ID INTEGER,
      WWI Invoice ID INTEGER, WWI Purchase Order ID INTEGER, Quantity INTEGER, Lineage Key INTEGER`,
  'Fact.Order': `
      Order Key BIGINT, City Key INTEGER, Customer Key INTEGER, Stock Item Key INTEGER,
      Order Date Key DATE, Picked Date Key DATE, Salesperson Key INTEGER, Picker Key INTEGER,
      WWI Order ID BIGINT, WWI Backorder ID INTEGER, Description VARCHAR, Package VARCHAR,
      Quantity INTEGER, Unit Price DECIMAL(18,2), Tax Rate DECIMAL(18,3),
      Total Excluding Tax DECIMAL(18,2), Tax Amount DECIMAL(18,2),
      Total Including Tax DECIMAL(18,2), Lineage Key INTEGER`,
  'Fact.Purchase': `
      Purchase Key BIGINT, Date Key DATE, Supplier Key INTEGER, Stock Item Key INTEGER,
      WWI Purchase Order ID INTEGER, Ordered Outers INTEGER, Ordered Quantity INTEGER,
      Received Outers INTEGER, Package VARCHAR, Is Order Finalized INTEGER, Lineage Key INTEGER`,
  'Fact.Sale': `
      Sale Key BIGINT, City Key INTEGER, Customer Key INTEGER, Bill To Customer Key INTEGER,
      Stock Item Key INTEGER, Invoice Date Key DATE, Delivery Date Key DATE,
      Salesperson Key INTEGER, WWI Invoice ID INTEGER, Description VARCHAR, Package VARCHAR,
      Quantity INTEGER, Unit Price DECIMAL(18,2), Tax Rate DECIMAL(18,3),
      Total Excluding Tax DECIMAL(18,2), Tax Amount DECIMAL(18,2), Profit DECIMAL(18,2),
      Total Including Tax DECIMAL(18,2), Total Dry Items INTEGER, Total Chiller Items INTEGER,
      Lineage Key INTEGER`,
  'Fact.Stock Holding': `
      Stock Holding Key BIGINT, Stock Item Key INTEGER, Quantity On Hand INTEGER,
      Bin Location VARCHAR, Last Stocktake Quantity INTEGER, Last Cost Price DECIMAL(18,2),
      Reorder Level INTEGER, Target Stock Level INTEGER, Lineage Key INTEGER`,
  'Fact.Transaction': `
      Transaction Key BIGINT, Date Key DATE, Customer Key INTEGER, Bill To Customer Key INTEGER,
      Supplier Key INTEGER, Transaction Type Key INTEGER, Payment Method Key INTEGER,
      WWI Customer Transaction ID INTEGER, WWI Supplier Transaction ID INTEGER,
      WWI Invoice ID INTEGER, WWI Purchase Order ID INTEGER, Supplier Invoice Number VARCHAR,
      Total Excluding Tax DECIMAL(18,2), Tax Amount DECIMAL(18,2),
      Total Including Tax DECIMAL(18,2), Outstanding Balance DECIMAL(18,2), Is Finalized INTEGER,
      Lineage Key INTEGER`,
} as const
