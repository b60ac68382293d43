import sql from 'mssql'
import type { BoundParameter } from '../engine.ts'
import { decimalParameter } from '../query.ts'

/** The value as SQL Server's own type, so that an index on the column can be used. */
export function toMssql({
  type,
  value,
}: BoundParameter): [type: sql.ISqlType, value: string | number | Date] {
  switch (type) {
    case 'date':
      return [sql.Date(), new Date(`${value}T00:00:00Z`)]
    case 'int':
      return [sql.Int(), Math.trunc(Number(value))]
    case 'decimal':
      return [sql.Decimal(decimalParameter.precision, decimalParameter.scale), value]
    case 'text':
      return [sql.NVarChar(4000), value]
  }
}
