import type { BusinessEvent } from '@otel-bi/analytics/event-detectors'
import { detectEvents, reconcileEvents } from '@otel-bi/analytics/events'
import { roundTo } from '@otel-bi/analytics/money'
import { windowLength } from '@otel-bi/analytics/window'
import type { RunPart } from '@otel-bi/runtime/stored-run'
import { appendEvents, type EventRow, lockOpenEvents } from '@otel-bi/store/business-events'
import type { WwiDeps } from '../deps.ts'
import { itemDailySales } from '../features/business-events/business-events.query.ts'
import { itemSignals } from '../features/business-events/item-signals.ts'
import type { WwiFingerprint } from '../features/dataset/dataset.ts'
import { demandWindow, loadStockItems } from '../features/stock-items/load-stock-items.ts'
import type { StockItem } from '../features/stock-items/stock-items.ts'

/**
 * Detects business events and adds a row for each that began or ended since the last scan; a repeated
 * scan adds none. Concurrent scans write one after the other.
 */
export async function scanEvents(
  { warehouse, defaults }: Pick<WwiDeps, 'warehouse' | 'defaults'>,
  fingerprint: WwiFingerprint,
): Promise<RunPart[]> {
  const window = demandWindow(fingerprint, defaults.historyDays)
  if (!window) return []
  const items = await loadStockItems(warehouse, window, fingerprint)
  const sales = await warehouse.query(itemDailySales, window)
  const context = { asOf: window.to, windowDays: windowLength(window) }
  const rows = toRows(detectEvents(itemSignals(items, sales, window), context), items)
  const write: RunPart['write'] = async (tx, run) => {
    const changes = reconcileEvents(await lockOpenEvents(tx), rows)
    await appendEvents(tx, run, changes)
    return changes.opened.length + changes.resolved.length
  }
  return [{ asOf: window.to, write }]
}

function toRows(found: readonly BusinessEvent[], items: readonly StockItem[]): EventRow[] {
  const nameOf = new Map(items.map(({ itemId, name }) => [itemId, name]))
  // Lists show the newest row first, so the most severe is written last.
  return found.toReversed().map(({ dedupKey, kind, severity, itemId, figures }) => ({
    dedupKey,
    kind,
    severity,
    stockItemId: itemId,
    stockItem: nameOf.get(itemId) ?? '',
    figures: asStored(figures),
  }))
}

/** snake_case names, as on the wire, and four decimals at most. */
function asStored(figures: BusinessEvent['figures']): EventRow['figures'] {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      typeof value === 'number' ? roundTo(value, 4) : value,
    ]),
  )
}
