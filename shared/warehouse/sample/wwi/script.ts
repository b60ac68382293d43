import { calendar } from './calendar.sql.ts'
import { cities } from './cities.sql.ts'
import { customers } from './customers.sql.ts'
import { employees } from './employees.sql.ts'
import { holdings } from './holdings.sql.ts'
import { items } from './items.sql.ts'
import { movements } from './movements.sql.ts'
import { orders } from './orders.sql.ts'
import { purchases } from './purchases.sql.ts'
import { sales } from './sales.sql.ts'
import { suppliers } from './suppliers.sql.ts'
import { transactions } from './transactions.sql.ts'

/** Fills the tables of WideWorldImportersDW; each part builds on those before it. */
export const wideWorldImportersScript: readonly string[] = [
  calendar,
  cities,
  customers,
  employees,
  suppliers,
  items,
  orders,
  sales,
  purchases,
  movements,
  holdings,
  transactions,
]
