export type Source = 'mssql' | 'embedded' | 'store' | 'traces'

/** Where a panel's figures come from, and until when they hold: the last day of a warehouse, or a moment. */
export type Origin = {
  readonly source: Source
  readonly until: { readonly day: string | null } | { readonly instant: string }
}

type Meta = { readonly source: 'mssql' | 'embedded'; readonly as_of: string | null }

/** Of an answer from a warehouse; null while there is none. */
export const warehouseOrigin = (meta: Meta | undefined): Origin | null =>
  meta ? { source: meta.source, until: { day: meta.as_of } } : null

type Asked = { readonly data: unknown; readonly dataUpdatedAt: number }

/** Of what the platform itself keeps: it held when the answer came. Null while there is none. */
export const storeOrigin = (query: Asked, source: 'store' | 'traces' = 'store'): Origin | null =>
  query.data === undefined
    ? null
    : { source, until: { instant: new Date(query.dataUpdatedAt).toISOString() } }
