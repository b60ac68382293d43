export type WarehouseSource = 'mssql' | 'mssql+extract' | 'embedded'

export type Source = WarehouseSource | 'store' | 'traces'

/** Where figures come from, and until when they hold: the last day of a warehouse, or a moment. */
export type Provenance = {
  readonly source: Source
  readonly until: { readonly day: string | null } | { readonly instant: string }
}

type Meta = { readonly source: WarehouseSource; readonly as_of: string | null }

/** Of an answer from a warehouse; null while there is none. */
export const warehouseProvenance = (meta: Meta | undefined): Provenance | null =>
  meta ? { source: meta.source, until: { day: meta.as_of } } : null

type QueryAnswer = { readonly data: unknown; readonly dataUpdatedAt: number }

/** Of what the platform itself keeps: it held when the answer came. Null while there is none. */
export const storeProvenance = (
  query: QueryAnswer,
  source: 'store' | 'traces' = 'store',
): Provenance | null =>
  query.data === undefined
    ? null
    : { source, until: { instant: new Date(query.dataUpdatedAt).toISOString() } }
