import type { BusinessEvent } from '@otel-bi/analytics/event-detectors'
import { detectEvents, reconcileEvents } from '@otel-bi/analytics/events'
import { roundTo } from '@otel-bi/analytics/money'
import { windowLength } from '@otel-bi/analytics/window'
import { appendEvents, type EventRow, lockOpenEvents } from '@otel-bi/store/business-events'
import { itemDailySales } from '../features/business-events/business-events.query.ts'
import { itemSignals } from '../features/business-events/item-signals.ts'
import { loadStockItems } from '../features/stock-items/load-stock-items.ts'
import type { StockItem } from '../features/stock-items/stock-items.ts'
import { type JobDeps, recordRun, type WriteRows, writeNothing } from './job.ts'

/**
 * Finds what is worth a person's attention and adds a row for each event that began or ended since the
 * last scan; the same again adds none. Two scans at once write one after the other.
 */
export async function scanEvents(deps: JobDeps, runId: string): Promise<WriteRows> {
  const { bounds, version } = await deps.dataset.current()
  const { items, window } = await loadStockItems(deps.warehouse, bounds, deps.defaults.historyDays)
  if (!window) return writeNothing
  const sales = await deps.warehouse.query(itemDailySales, window)
  const context = { asOf: window.to, windowDays: windowLength(window) }
  const found = detectEvents(itemSignals(items, sales, window), context)
  const rows = toRows(found, items)
  const run = recordRun(runId, deps, window.to, version)
  return async (tx) => {
    const changes = reconcileEvents(await lockOpenEvents(tx), rows)
    await appendEvents(tx, run, changes)
    return changes.opened.length + changes.resolved.length
  }
}

function toRows(found: readonly BusinessEvent[], items: readonly StockItem[]): EventRow[] {
  const nameOf = new Map(items.map(({ itemId, name }) => [itemId, name]))
  // Read from the last to the first, so the most severe is written last.
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
