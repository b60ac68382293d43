import { businessEventsColumns } from '@otel-bi/contract/generated/wwi-business-events'
import { eventText } from '@otel-bi/contract/wwi/event-text'
import { createMemo } from 'solid-js'
import { Badge } from '../../components/Badge.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { useViewColumns } from '../../components/data-table/use-view-columns.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { stockMessages } from '../stock/messages.ts'
import { urgencyOrder, urgencyTone } from '../stock/urgency.ts'
import { eventMessages } from './messages.ts'
import type { BusinessEvent } from './requests.ts'

export function useEventColumns() {
  const { language } = useI18n()
  const words = useMessages(eventMessages)
  const stockWords = useMessages(stockMessages)
  const column = useViewColumns(businessEventsColumns)
  const severity = (event: BusinessEvent) => stockWords().urgencies[event.severity]
  return createMemo((): Column<BusinessEvent>[] => [
    column('opened_at'),
    column('severity', {
      order: (event) => urgencyOrder[event.severity],
      text: severity,
      cell: (event) => <Badge tone={urgencyTone[event.severity]}>{severity(event)}</Badge>,
    }),
    column('kind', { text: (event) => words().kinds[event.kind] }),
    column('stock_item'),
    column('details', { text: (event) => eventText(event, language()) }),
    column('resolved_at', {
      cell: (event) => (event.resolved_at === null ? words().lasting : undefined),
    }),
    column('as_of'),
  ])
}
