import { Badge } from '../../components/Badge.tsx'
import type { Column } from '../../components/data-table/column.ts'
import type { stockMessages } from './messages.ts'
import type { StockItem } from './requests.ts'
import { urgencyOrder, urgencyTone } from './urgency.ts'

type Words = (typeof stockMessages)['en']
type Measure = {
  [K in keyof StockItem]: StockItem[K] extends number | null ? K : never
}[keyof StockItem]

export function stockColumns(words: Words): Column<StockItem>[] {
  const measure = (
    id: Measure,
    title: string,
    kind: 'count' | 'decimal' | 'amount' = 'count',
  ): Column<StockItem> => ({ id, title, kind, value: (item) => item[id] })
  return [
    { id: 'stock_item', title: words.item, kind: 'text', value: (item) => item.stock_item },
    {
      id: 'urgency',
      title: words.urgency,
      kind: 'text',
      value: (item) => item.urgency,
      order: (item) => urgencyOrder[item.urgency],
      text: (item) => words.urgencies[item.urgency],
      cell: (item) => (
        <Badge tone={urgencyTone[item.urgency]}>{words.urgencies[item.urgency]}</Badge>
      ),
    },
    {
      id: 'flags',
      title: words.flags,
      kind: 'text',
      value: (item) => flagsOf(item, words).join(', '),
    },
    measure('recommended_units', words.units),
    measure('recommended_outers', words.outers),
    measure('estimated_cost', words.cost, 'amount'),
    measure('on_hand', words.onHand),
    measure('on_order', words.onOrder),
    measure('daily_demand_mean', words.demand, 'decimal'),
    measure('days_of_cover', words.cover, 'decimal'),
    measure('lead_time_days', words.leadTime, 'decimal'),
    measure('safety_stock', words.safetyStock, 'decimal'),
    measure('reorder_point', words.reorderPoint, 'decimal'),
    measure('reorder_level', words.reorderLevel),
    { id: 'supplier', title: words.supplier, kind: 'text', value: (item) => item.supplier },
  ]
}

function flagsOf(item: StockItem, words: Words): string[] {
  return [
    ...(item.recommended ? [words.order] : []),
    ...(item.below_reorder_level ? [words.belowLevel] : []),
    ...(item.at_risk ? [words.atRisk] : []),
  ]
}
