import { Badge, type Tone } from '../../components/Badge.tsx'
import type { Column } from '../../components/data-table/column.ts'
import type { productMessages } from './messages.ts'
import type { Product } from './requests.ts'

type Words = (typeof productMessages)['en']

const toneOf = { up: 'good', down: 'bad', flat: 'plain' } satisfies Record<Product['trend'], Tone>

export function productColumns(words: Words): Column<Product>[] {
  const direction = (product: Product) => words.directions[product.trend]
  return [
    { id: 'rank', title: words.rank, kind: 'count', value: (product) => product.rank },
    { id: 'name', title: words.product, kind: 'text', value: (product) => product.name },
    {
      id: 'product_code',
      title: words.code,
      kind: 'text',
      value: (product) => product.product_code,
    },
    { id: 'category', title: words.category, kind: 'text', value: (product) => product.category },
    { id: 'revenue', title: words.revenue, kind: 'amount', value: (product) => product.revenue },
    { id: 'share', title: words.share, kind: 'ratio', value: (product) => product.share },
    { id: 'abc_class', title: words.abc, kind: 'text', value: (product) => product.abc_class },
    {
      id: 'demand_class',
      title: words.demand,
      kind: 'text',
      value: (product) => product.demand_class,
      text: ({ demand_class }) => (demand_class === null ? '–' : words.classes[demand_class]),
    },
    {
      id: 'trend',
      title: words.direction,
      kind: 'text',
      value: (product) => product.trend,
      text: direction,
      cell: (product) => <Badge tone={toneOf[product.trend]}>{direction(product)}</Badge>,
    },
    {
      id: 'trend_per_month',
      title: words.trend,
      kind: 'decimal',
      value: (product) => product.trend_per_month,
    },
    { id: 'units', title: words.units, kind: 'count', value: (product) => product.units },
    {
      id: 'units_per_day',
      title: words.perDay,
      kind: 'decimal',
      value: (product) => product.units_per_day,
    },
    { id: 'stock', title: words.stock, kind: 'count', value: (product) => product.stock },
    {
      id: 'days_of_cover',
      title: words.cover,
      kind: 'decimal',
      value: (product) => product.days_of_cover,
    },
  ]
}
