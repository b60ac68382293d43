import { stockRecommendationsColumns } from '@otel-bi/contract/generated/wwi-stock-recommendations'
import { createMemo } from 'solid-js'
import { Badge } from '../../components/Badge.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { useViewColumns } from '../../components/data-table/use-view-columns.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { adviceOf } from './advice.ts'
import { stockMessages } from './messages.ts'
import type { StockItem } from './requests.ts'
import { actionOrder, urgencyOrder, urgencyTone } from './urgency.ts'

type Words = (typeof stockMessages)['en']

export function useStockColumns(currencies: () => readonly string[] | undefined) {
  const { formats } = useI18n()
  const words = useMessages(stockMessages)
  const column = useViewColumns(stockRecommendationsColumns, currencies)
  const urgency = (item: StockItem) => words().urgencies[item.urgency]
  return createMemo((): Column<StockItem>[] => [
    column('stock_item'),
    column('action', {
      order: (item) => actionOrder[item.action],
      text: (item) => adviceOf(item, words(), formats()),
    }),
    column('supplier'),
    column('expected_on'),
    column('recommended_units', { adds: true }),
    column('recommended_outers'),
    column('estimated_cost', { adds: true }),
    column('urgency', {
      order: (item) => urgencyOrder[item.urgency],
      text: urgency,
      cell: (item) => <Badge tone={urgencyTone[item.urgency]}>{urgency(item)}</Badge>,
    }),
    {
      id: 'flags',
      title: words().flags,
      kind: 'text',
      value: (item) => flagsOf(item).join(', '),
      text: (item) =>
        flagsOf(item)
          .map((flag) => words().flagNames[flag])
          .join(', '),
    },
    column('on_hand', { adds: true }),
    column('on_order', { adds: true }),
    column('ordered_on'),
    column('overdue_days'),
    column('daily_demand_mean'),
    column('days_of_cover'),
    column('lead_time_days'),
    column('safety_stock'),
    column('reorder_point'),
    column('reorder_level'),
  ])
}

type Flag = keyof Words['flagNames']

function flagsOf(item: StockItem): Flag[] {
  return [
    ...(item.recommended ? (['order'] as const) : []),
    ...(item.below_reorder_level ? (['below_level'] as const) : []),
    ...(item.at_risk ? (['at_risk'] as const) : []),
  ]
}
