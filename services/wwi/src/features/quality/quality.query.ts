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

const sale = '"Fact"."Sale"'
const order = '"Fact"."Order"'
const purchase = '"Fact"."Purchase"'
const movement = '"Fact"."Movement"'
const holding = '"Fact"."Stock Holding"'
const transaction = '"Fact"."Transaction"'
const item = '"Dimension"."Stock Item"'
const date = '"Dimension"."Date"'

/** The released sample is stale by design; a warehouse that is loaded daily must not be. */
const released = { threshold: 36_500, because: 'released_wwi' } as const

const orphans = (id: string, table: string, keys: Readonly<Record<string, string>>) =>
  Object.entries(keys).map(([key, dimension]) =>
    noOrphans(id, {
      table,
      key: `"${key}"`,
      dimension: `"Dimension"."${dimension}"`,
      as: `"${dimension} Key"`,
    }),
  )

const onCalendar = (id: string, table: string, key: string) =>
  noOrphans(id, { table, key: `"${key}"`, dimension: date, as: '"Date"' })

/** Dates, keys and row count of a fact. */
const fact = (
  id: string,
  table: string,
  key: string,
  day: string,
  keys: Readonly<Record<string, string>>,
): QualityCheck[] => [
  hasRows(id, table),
  isRecent(id, { table, date: `"${day}"`, days: 3, known: released }),
  unique(id, { table, columns: [`"${key}"`] }),
  onCalendar(id, table, day),
  ...orphans(id, table, keys),
]

/** Checks of a line that has a price. */
const priced = (id: string, table: string): QualityCheck[] => [
  none(`${id}.positive`, {
    rule: 'positive_lines',
    table,
    where: 'f."Quantity" <= 0 OR f."Unit Price" <= 0',
  }),
  none(`${id}.total_excluding_tax`, {
    rule: 'equals',
    values: { left: 'Total Excluding Tax', right: 'Quantity × Unit Price' },
    table,
    where: 'ABS(f."Total Excluding Tax" - f."Quantity" * f."Unit Price") > 0.005',
  }),
  none(`${id}.total_including_tax`, {
    rule: 'equals',
    values: { left: 'Total Including Tax', right: 'Total Excluding Tax + Tax Amount' },
    table,
    where: 'ABS(f."Total Including Tax" - (f."Total Excluding Tax" + f."Tax Amount")) > 0.005',
  }),
]

const unknownCustomers = (id: string, table: string) =>
  shareAtMost(`${id}.unknown_customers`, {
    rule: 'unknown_customers',
    values: { percent: 5 },
    table,
    where: 'f."Customer Key" = 0',
    threshold: 0.05,
    known: {
      threshold: 0.45,
      because: 'lost_customers',
    },
  })

export const wwiQualityChecks: readonly QualityCheck[] = [
  ...fact('wwi.sale', sale, 'Sale Key', 'Invoice Date Key', {
    'City Key': 'City',
    'Customer Key': 'Customer',
    'Stock Item Key': 'Stock Item',
  }),
  noOrphans('wwi.sale', {
    table: sale,
    key: '"Salesperson Key"',
    dimension: '"Dimension"."Employee"',
    as: '"Employee Key"',
  }),
  onCalendar('wwi.sale', sale, 'Delivery Date Key'),
  ...priced('wwi.sale', sale),
  unknownCustomers('wwi.sale', sale),
  fewMissingDays('wwi.sale', {
    table: sale,
    date: '"Invoice Date Key"',
    calendar: date,
    day: '"Date"',
    threshold: 0.02,
    known: { threshold: 0.16, because: 'sundays' },
  }),
  ...fact('wwi.order', order, 'Order Key', 'Order Date Key', {
    'City Key': 'City',
    'Customer Key': 'Customer',
    'Stock Item Key': 'Stock Item',
  }),
  onCalendar('wwi.order', order, 'Picked Date Key'),
  ...priced('wwi.order', order),
  unknownCustomers('wwi.order', order),
  ...fact('wwi.purchase', purchase, 'Purchase Key', 'Date Key', {
    'Supplier Key': 'Supplier',
    'Stock Item Key': 'Stock Item',
  }),
  none('wwi.purchase.positive', {
    rule: 'positive_purchases',
    table: purchase,
    where: 'f."Ordered Outers" <= 0 OR f."Ordered Quantity" <= 0 OR f."Received Outers" < 0',
  }),
  shareAtMost('wwi.purchase.unknown_suppliers', {
    rule: 'unknown_suppliers',
    table: purchase,
    where: 'f."Supplier Key" = 0',
    threshold: 0,
  }),
  ...fact('wwi.movement', movement, 'Movement Key', 'Date Key', {
    'Stock Item Key': 'Stock Item',
    'Customer Key': 'Customer',
    'Supplier Key': 'Supplier',
    'Transaction Type Key': 'Transaction Type',
  }),
  none('wwi.movement.quantity', {
    rule: 'moved_quantity',
    table: movement,
    where: 'f."Quantity" = 0',
    known: { threshold: 10, because: 'empty_stocktake' },
  }),
  ...fact('wwi.transaction', transaction, 'Transaction Key', 'Date Key', {
    'Customer Key': 'Customer',
    'Supplier Key': 'Supplier',
    'Transaction Type Key': 'Transaction Type',
    'Payment Method Key': 'Payment Method',
  }),
  shareAtMost('wwi.transaction.total_including_tax', {
    rule: 'equals',
    values: { left: 'Total Including Tax', right: 'Total Excluding Tax + Tax Amount' },
    table: transaction,
    where: 'ABS(f."Total Including Tax" - (f."Total Excluding Tax" + f."Tax Amount")) > 0.005',
    threshold: 0,
    known: { threshold: 0.5, because: 'payments' },
  }),
  hasRows('wwi.stock_holding', holding),
  unique('wwi.stock_holding', { table: holding, columns: ['"Stock Item Key"'] }),
  ...orphans('wwi.stock_holding', holding, { 'Stock Item Key': 'Stock Item' }),
  none('wwi.stock_holding.negative', {
    rule: 'no_negative_holding',
    table: holding,
    where: 'f."Quantity On Hand" < 0',
  }),
  none('wwi.stock_holding.cost', {
    rule: 'positive_cost',
    table: holding,
    where: 'f."Last Cost Price" <= 0',
    severity: 'warn',
    known: {
      threshold: 20,
      because: 'cut_costs',
    },
  }),
  none('wwi.stock_item.tax_rate', {
    rule: 'tax_rate',
    table: item,
    where: 'f."Stock Item Key" > 0 AND f."Tax Rate" = f."Lead Time Days"',
    severity: 'warn',
    known: {
      threshold: 100_000,
      because: 'tax_rate_load',
    },
  }),
  unique('wwi.stock_item', { table: item, columns: ['"Stock Item Key"'] }),
]
