import type { ExtractKeeper } from '@otel-bi/warehouse/extract/keeper'
import type { OpenedExtract } from '@otel-bi/warehouse/extract/opened'
import { tracedEngine } from '@otel-bi/warehouse/traced.engine'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'

/** What to answer from now: the extract while it may answer, or else the source itself. */
export function chooseSource(
  source: Warehouse,
  keeper: Pick<ExtractKeeper, 'state'> | undefined,
): () => Warehouse {
  let known: { readonly extract: OpenedExtract; readonly warehouse: Warehouse } | undefined
  return () => {
    const state = keeper?.state()
    if (!state?.usable) return source
    const { extract } = state
    if (known?.extract !== extract) known = { extract, warehouse: warehouseOf(extract) }
    return known.warehouse
  }
}

const warehouseOf = ({ engine, verifiedAt, checksum, rollups }: OpenedExtract): Warehouse => ({
  ...createWarehouse(tracedEngine(engine)),
  extract: { verifiedAt, checksum },
  rollups,
})
