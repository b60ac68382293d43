import { stockRecommendationsColumns } from '@otel-bi/contract/generated/wwi-stock-recommendations'
import { createMemo } from 'solid-js'
import { Badge } from '../../components/Badge.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { useViewColumns } from '../../components/data-table/use-view-columns.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { stockMessages } from './messages.ts'
import type { StockItem } from './requests.ts'
import { urgencyOrder, urgencyTone } from './urgency.ts'

type Words = (typeof stockMessages)['en']

export function useStockColumns() {
  const words = useMessages(stockMessages)
  const column = useViewColumns(stockRecommendationsColumns)
  const urgency = (item: StockItem) => words().urgencies[item.urgency]
  return createMemo((): Column<StockItem>[] => [
    column('stock_item'),
    column('urgency', {
      order: (item) => urgencyOrder[item.urgency],
      text: urgency,
      cell: (item) => <Badge tone={urgencyTone[item.urgency]}>{urgency(item)}</Badge>,
    }),
    {
      id: 'flags',
      title: words().flags,
      kind: 'text',
      value: (item) => flagsOf(item, words()).join(', '),
    },
    column('recommended_units'),
    column('recommended_outers'),
    column('estimated_cost'),
    column('on_hand'),
    column('on_order'),
    column('daily_demand_mean'),
    column('days_of_cover'),
    column('lead_time_days'),
    column('safety_stock'),
    column('reorder_point'),
    column('reorder_level'),
    column('supplier'),
  ])
}

function flagsOf(item: StockItem, words: Words): string[] {
  return [
    ...(item.recommended ? [words.order] : []),
    ...(item.below_reorder_level ? [words.belowLevel] : []),
    ...(item.at_risk ? [words.atRisk] : []),
  ]
}
