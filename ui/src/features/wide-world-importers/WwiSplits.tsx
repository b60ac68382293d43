import { Panel } from '../../components/Panel.tsx'
import { PanelGrid } from '../../components/PanelGrid.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { type SplitRow, SplitTable, SplitTableSkeleton } from '../../components/SplitTable.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import type { WwiSalesKpis } from './requests.ts'

type Part = WwiSalesKpis['data']['by_sales_territory'][number]

const rowOf = (name: string, part: Omit<Part, 'sales_territory'>): SplitRow => ({
  name,
  revenue: part.revenue_excluding_tax,
  share: part.share,
  margin: part.profit_margin,
})

/** What the revenue of the window is made of; sales to unknown customers are named as such. */
export function WwiSplits(props: { answer: WwiSalesKpis; covered: string }) {
  const { messages } = useI18n()
  const data = () => props.answer.data
  return (
    <PanelGrid>
      <Panel
        title={messages().split.bySalesTerritory}
        subtitle={props.covered}
        actions={
          <PanelMenu title={messages().split.bySalesTerritory} anchor="by-sales-territory" />
        }
      >
        <SplitTable
          testId="wwi-by-sales-territory"
          heading={messages().split.salesTerritory}
          revenueHeading={messages().split.revenue}
          rows={data().by_sales_territory.map((part) => rowOf(part.sales_territory, part))}
        />
      </Panel>
      <Panel
        title={messages().split.byBuyingGroup}
        subtitle={props.covered}
        actions={<PanelMenu title={messages().split.byBuyingGroup} anchor="by-buying-group" />}
      >
        <SplitTable
          testId="wwi-by-buying-group"
          heading={messages().split.buyingGroup}
          revenueHeading={messages().split.revenue}
          rows={data().by_buying_group.map((part) =>
            rowOf(part.unknown ? messages().split.unknownCustomer : part.buying_group, part),
          )}
        />
      </Panel>
    </PanelGrid>
  )
}

export function WwiSplitsSkeleton() {
  const { messages } = useI18n()
  return (
    <PanelGrid>
      <Panel title={messages().split.bySalesTerritory} subtitle={<Skeleton width="12rem" />}>
        <SplitTableSkeleton rows={9} />
      </Panel>
      <Panel title={messages().split.byBuyingGroup} subtitle={<Skeleton width="12rem" />}>
        <SplitTableSkeleton rows={3} />
      </Panel>
    </PanelGrid>
  )
}
