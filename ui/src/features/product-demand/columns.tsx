import { productDemandColumns } from '@otel-bi/contract/generated/aw-product-demand'
import { createMemo } from 'solid-js'
import { Badge, type Tone } from '../../components/Badge.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { useViewColumns } from '../../components/data-table/use-view-columns.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { productMessages } from './messages.ts'
import type { Product } from './requests.ts'

const toneOf = { up: 'good', down: 'bad', flat: 'plain' } satisfies Record<Product['trend'], Tone>

export function useProductColumns(currencies: () => readonly string[] | undefined) {
  const words = useMessages(productMessages)
  const column = useViewColumns(productDemandColumns, currencies)
  const direction = ({ trend }: Product) => words().directions[trend]
  return createMemo((): Column<Product>[] => [
    column('rank'),
    column('name'),
    column('product_code'),
    column('category'),
    column('revenue', { adds: true }),
    column('share'),
    column('abc_class'),
    column('demand_class', {
      text: ({ demand_class }) => (demand_class === null ? '–' : words().classes[demand_class]),
    }),
    column('trend', {
      text: direction,
      cell: (product) => <Badge tone={toneOf[product.trend]}>{direction(product)}</Badge>,
    }),
    column('trend_per_month'),
    column('units', { adds: true }),
    column('units_per_day'),
    column('stock', { adds: true }),
    column('days_of_cover'),
  ])
}
