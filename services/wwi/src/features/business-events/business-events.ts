import { BusinessEvent } from '@otel-bi/contract/wwi/business-events'
import { eventText } from '@otel-bi/contract/wwi/event-text'
import type { listEvents } from '@otel-bi/store/business-events'

type StoredEvent = Awaited<ReturnType<typeof listEvents>>['data'][number]

/** A stored event as the contract has it. */
export function toBusinessEvent(event: StoredEvent): BusinessEvent {
  const kind = BusinessEvent.shape.kind.parse(event.kind)
  return {
    id: event.id,
    opened_at: event.computedAt.toISOString(),
    resolved_at: event.resolvedAt?.toISOString() ?? null,
    kind,
    severity: BusinessEvent.shape.severity.parse(event.severity),
    stock_item_id: event.stockItemId,
    stock_item: event.stockItem,
    details: eventText({ kind, figures: event.figures }, 'en'),
    as_of: event.asOf,
    dedup_key: event.dedupKey,
    figures: event.figures,
    run_id: event.runId,
    data_version: event.dataVersion,
  }
}
