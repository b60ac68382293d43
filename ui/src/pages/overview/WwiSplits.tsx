import { warehouseOrigin } from '../../components/origin.ts'
import { Panel } from '../../components/Panel.tsx'
import { PanelGrid } from '../../components/PanelGrid.tsx'
import { type SplitRow, SplitTable, SplitTableSkeleton } from '../../components/SplitTable.tsx'
import { rangeText } from '../../components/WindowLine.tsx'
import { PanelMenu } from '../../features/exports/PanelMenu.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import type { WwiSalesKpis } from './requests.ts'

type Part = WwiSalesKpis['data']['by_sales_territory'][number]

const rowOf = (name: string, part: Omit<Part, 'sales_territory'>): SplitRow => ({
  name,
  revenue: part.revenue_excluding_tax,
  share: part.share,
  margin: part.profit_margin,
})

/** What the revenue of the window is made of; sales to unknown customers are named as such. */
export function WwiSplits(props: { answer: WwiSalesKpis }) {
  const { messages, formats } = useI18n()
  const covered = () =>
    [rangeText(props.answer.meta, formats(), messages()), messages().currencyAsStored]
      .filter(Boolean)
      .join(' · ')
  const data = () => props.answer.data
  return (
    <PanelGrid>
      <Panel
        title={messages().split.bySalesTerritory}
        meaning={messages().split.meaning.wwi}
        subtitle={covered()}
        origin={warehouseOrigin(props.answer.meta)}
        menu={<PanelMenu title={messages().split.bySalesTerritory} anchor="by-sales-territory" />}
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
        meaning={messages().split.meaning.wwi}
        subtitle={covered()}
        origin={warehouseOrigin(props.answer.meta)}
        menu={<PanelMenu title={messages().split.byBuyingGroup} anchor="by-buying-group" />}
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
      <Panel title={messages().split.bySalesTerritory} origin={null}>
        <SplitTableSkeleton rows={9} />
      </Panel>
      <Panel title={messages().split.byBuyingGroup} origin={null}>
        <SplitTableSkeleton rows={3} />
      </Panel>
    </PanelGrid>
  )
}
