import { wwiFigures } from '@otel-bi/contract/figures/wwi-figures'
import type { SplitRow } from '../../components/SplitTable.tsx'
import { alertLink } from '../../features/alerts/alert-link.ts'
import { figureLink } from '../../features/explore/figure-link.ts'
import type { Messages } from '../../i18n/en.ts'
import type { WwiSalesKpis } from './requests.ts'
import type { Split } from './Splits.tsx'

const sales = { domain: 'wwi', id: 'sales' } as const
type Data = WwiSalesKpis['data']
type Group = 'by_sales_territory' | 'by_buying_group'

const splitRows =
  <G extends Group>(group: G, nameOf: (part: Data[G][number]) => string) =>
  ({ data, meta }: WwiSalesKpis) =>
    data[group].map((part): SplitRow => {
      const link = (field: string) =>
        figureLink(wwiFigures.getWwiSalesKpis, group, field, meta, { row: part })
      return {
        name: nameOf(part),
        explore: link('revenue_excluding_tax'),
        revenue: part.revenue_excluding_tax,
        share: part.share,
        margin: part.profit_margin,
        exploreMargin: link('profit_margin'),
      }
    })

const watch = (by: string) => alertLink(sales, `measures=revenue&by=${by}`)

const asked = (by: string) => ({ measures: 'revenue,profit_margin', by })

/** The revenue of WideWorldImporters; sales to unknown customers are named as such. */
export const wwiSplits = ({ split }: Messages): Split<WwiSalesKpis>[][] => [
  [
    {
      id: 'by-sales-territory',
      title: split.bySalesTerritory,
      heading: split.salesTerritory,
      watch: watch('sales_territory'),
      asked: asked('sales_territory'),
      rows: splitRows('by_sales_territory', ({ sales_territory }) => sales_territory),
      expectedRows: 9,
    },
  ],
  [
    {
      id: 'by-buying-group',
      title: split.byBuyingGroup,
      heading: split.buyingGroup,
      watch: watch('buying_group'),
      asked: asked('buying_group'),
      rows: splitRows('by_buying_group', (part) =>
        part.unknown ? split.unknownCustomer : part.buying_group,
      ),
      expectedRows: 3,
    },
  ],
]
