import {
  type BusinessEvent,
  detectors,
  type EventContext,
  type ItemSignals,
} from './event-detectors.ts'
import { compareSeverity } from './severity.ts'

/**
 * Business events of the items, the most severe first. The dedup key identifies the condition and not the scan,
 * so the same condition has the same key in every scan.
 */
export function detectEvents(
  items: readonly ItemSignals[],
  context: EventContext,
): BusinessEvent[] {
  return items
    .flatMap((item) => detectors.flatMap((detect) => detect(item, context)))
    .toSorted(
      (a, b) =>
        compareSeverity(a.severity, b.severity) ||
        a.kind.localeCompare(b.kind, 'en') ||
        a.itemId - b.itemId ||
        a.dedupKey.localeCompare(b.dedupKey, 'en'),
    )
}

/**
 * What a scan has to record, given the events still open: those it found anew, and those it no longer finds, each to
 * be followed by a resolving row. A scan that finds what is open already has nothing to record.
 */
export function reconcileEvents<
  Open extends { readonly dedupKey: string },
  Found extends { readonly dedupKey: string },
>(open: readonly Open[], found: readonly Found[]): { opened: Found[]; resolved: Open[] } {
  const openByKey = new Map(open.map((event) => [event.dedupKey, event]))
  const foundByKey = new Map(found.map((event) => [event.dedupKey, event]))
  return {
    opened: [...foundByKey.values()].filter(({ dedupKey }) => !openByKey.has(dedupKey)),
    resolved: [...openByKey.values()].filter(({ dedupKey }) => !foundByKey.has(dedupKey)),
  }
}
