import { coverage, previousWindow, type Window } from '@otel-bi/analytics/window'
import type { Source } from '@otel-bi/warehouse/engine'

export type MetaInput = {
  readonly window: Window | null
  readonly rowCount: number
  readonly version: string
  readonly source: Source
  readonly now: Date
}

/** The part of `meta` that every view has. A window that ends on the last date of its data is its as-of. */
export function commonMeta({ window, rowCount, version, source, now }: MetaInput) {
  return {
    as_of: window?.to ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    generated_at: now.toISOString(),
    source,
    row_count: rowCount,
    data_version: version,
  }
}

/** `meta.previous`: the window before, and whether the data cover all of its days. */
export function previousMeta(window: Window | null, dateRange: Window | null) {
  if (!window || !dateRange) return { from: null, to: null, complete: false }
  const previous = previousWindow(window)
  return { ...previous, complete: coverage(previous, dateRange) === 'full' }
}
