import { coverage, type IsoDate, type Window } from '@otel-bi/analytics/window'
import type { ExtractFacts } from '@otel-bi/warehouse/engine'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'

export type MetaInput = {
  /** `asOf` where the window may end after the data do. */
  readonly window: (Window & { readonly asOf?: IsoDate }) | null
  readonly rowCount: number
  readonly version: string
  /** ISO 4217 codes of the amounts. */
  readonly currencies: readonly string[]
  readonly warehouse: Pick<Warehouse, 'source' | 'extract'>
  readonly now: Date
}

/** The part of `meta` that every view has. A window that ends on the last date of its data is its as-of. */
export function commonMeta({ window, rowCount, version, currencies, warehouse, now }: MetaInput) {
  const { source, extract } = warehouse
  return {
    as_of: window?.asOf ?? window?.to ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    generated_at: now.toISOString(),
    source,
    row_count: rowCount,
    currencies: [...currencies],
    data_version: version,
    ...(extract ? { extract: extractMeta(extract, now) } : {}),
  }
}

const extractMeta = ({ verifiedAt, checksum }: ExtractFacts, now: Date) => ({
  verified_at: verifiedAt,
  age_seconds: Math.max(0, Math.round((now.getTime() - Date.parse(verifiedAt)) / 1_000)),
  checksum,
})

/** `meta.previous`: the days of the comparison, and whether the data cover all of them. */
export function comparisonMeta(comparison: Window | null, data: Window | null) {
  if (!comparison || !data) return { from: null, to: null, complete: false }
  return { ...comparison, complete: coverage(comparison, data) === 'full' }
}
