import type { Warehouse } from './warehouse.ts'

/** The same warehouse for one caller: every read stops on the server when the signal says so. */
export function stoppedBy(signal: AbortSignal, warehouse: Warehouse): Warehouse {
  const either = (own?: AbortSignal) => (own ? AbortSignal.any([signal, own]) : signal)
  return {
    ...warehouse,
    query: (query, values, own) => warehouse.query(query, values, either(own)),
  }
}
