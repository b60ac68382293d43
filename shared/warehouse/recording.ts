import type { Warehouse } from './warehouse.ts'

/** A statement as it was sent: its text and the values of its parameters. */
export type SentStatement = {
  readonly name: string
  readonly sql: string
  readonly parameters: Readonly<Record<string, string | number>>
}

/** The same warehouse; `record` is called with each statement that is sent to it. */
export const recording = (
  warehouse: Warehouse,
  record: (statement: SentStatement) => void,
): Warehouse => ({
  ...warehouse,
  query(query, values, signal) {
    record({ name: query.name, sql: query.sql, parameters: { ...values } })
    return warehouse.query(query, values, signal)
  },
})
