import type { SplitRow } from '../../components/SplitTable.tsx'
import type { Messages } from '../../i18n/en.ts'
import type { Ask } from './ask.ts'
import type { WwiSalesKpis } from './requests.ts'
import type { Split } from './Splits.tsx'

type Data = WwiSalesKpis['data']
type Part = Omit<Data['by_sales_territory'][number], 'sales_territory'>

const revenue = { measures: ['revenue'] }

const rowOf = (name: string, part: Part, explore: string): SplitRow => ({
  name,
  explore,
  revenue: part.revenue_excluding_tax,
  share: part.share,
  margin: part.profit_margin,
})

/** The revenue of WideWorldImporters; sales to unknown customers are named as such. */
export const wwiSplits = ({ split }: Messages, ask: () => Ask): Split<Data>[][] => [
  [
    {
      id: 'by-sales-territory',
      title: split.bySalesTerritory,
      heading: split.salesTerritory,
      rows: (data) =>
        data.by_sales_territory.map((part) =>
          rowOf(
            part.sales_territory,
            part,
            ask()(revenue, 'sales_territory', part.sales_territory),
          ),
        ),
      expectedRows: 9,
    },
  ],
  [
    {
      id: 'by-buying-group',
      title: split.byBuyingGroup,
      heading: split.buyingGroup,
      rows: (data) =>
        data.by_buying_group.map((part) =>
          rowOf(
            part.unknown ? split.unknownCustomer : part.buying_group,
            part,
            ask()(revenue, 'buying_group', part.buying_group),
          ),
        ),
      expectedRows: 3,
    },
  ],
]
