import { assortments } from './assortments.sql.ts'
import { calendar } from './calendar.sql.ts'
import { currencies } from './currencies.sql.ts'
import { customerRows, customers } from './customers.sql.ts'
import { employees } from './employees.sql.ts'
import { geography } from './geography.sql.ts'
import { internetOrders, internetSales } from './internet-sales.sql.ts'
import { inventory } from './inventory.sql.ts'
import { products } from './products.sql.ts'
import { promotions } from './promotions.sql.ts'
import { quotas } from './quotas.sql.ts'
import { resellerSales } from './reseller-sales.sql.ts'
import { resellerRows, resellers } from './resellers.sql.ts'

/** Fills the tables of AdventureWorksDW; each part builds on those before it. */
export const adventureWorksScript: readonly string[] = [
  calendar,
  geography,
  currencies,
  promotions,
  products,
  assortments,
  employees,
  customers,
  resellers,
  internetOrders,
  resellerSales,
  internetSales,
  customerRows,
  resellerRows,
  quotas,
  inventory,
]
