import { Show } from 'solid-js'
import { warehouseOrigin } from '../../components/origin.ts'
import { Panel } from '../../components/Panel.tsx'
import { PanelGrid, PanelStack } from '../../components/PanelGrid.tsx'
import { type SplitRow, SplitTable, SplitTableSkeleton } from '../../components/SplitTable.tsx'
import { rangeText } from '../../components/WindowLine.tsx'
import { PanelMenu } from '../../features/exports/PanelMenu.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import type { AwSalesKpis } from './requests.ts'

type Part = AwSalesKpis['data']['by_category'][number]

const rowOf = (name: string, part: Omit<Part, 'category'>): SplitRow => ({
  name,
  revenue: part.revenue,
  share: part.share,
  margin: part.gross_margin_ratio,
})

/** What the revenue of the window is made of. */
export function AwSplits(props: { answer: AwSalesKpis }) {
  const { messages, formats } = useI18n()
  const covered = () =>
    [rangeText(props.answer.meta, formats(), messages()), messages().currencyAsStored]
      .filter(Boolean)
      .join(' · ')
  const data = () => props.answer.data
  return (
    <PanelGrid>
      <PanelStack>
        <Panel
          title={messages().split.byCategory}
          meaning={messages().split.meaning.aw}
          subtitle={covered()}
          origin={warehouseOrigin(props.answer.meta)}
          menu={<PanelMenu title={messages().split.byCategory} anchor="by-category" />}
        >
          <SplitTable
            testId="aw-by-category"
            heading={messages().split.category}
            revenueHeading={messages().aw.revenue}
            rows={data().by_category.map((part) => rowOf(part.category, part))}
          />
        </Panel>
        <Show when={data().by_channel.length > 1}>
          <Panel
            title={messages().split.byChannel}
            meaning={messages().split.meaning.aw}
            subtitle={covered()}
            origin={warehouseOrigin(props.answer.meta)}
            menu={<PanelMenu title={messages().split.byChannel} anchor="by-channel" />}
          >
            <SplitTable
              testId="aw-by-channel"
              heading={messages().split.channel}
              revenueHeading={messages().aw.revenue}
              rows={data().by_channel.map((part) => rowOf(messages().channels[part.channel], part))}
            />
          </Panel>
        </Show>
      </PanelStack>
      <Panel
        title={messages().split.byTerritory}
        meaning={messages().split.meaning.aw}
        subtitle={covered()}
        origin={warehouseOrigin(props.answer.meta)}
        menu={<PanelMenu title={messages().split.byTerritory} anchor="by-territory" />}
      >
        <SplitTable
          testId="aw-by-territory"
          heading={messages().split.territory}
          revenueHeading={messages().aw.revenue}
          rows={data().by_territory.map((part) => rowOf(part.territory, part))}
        />
      </Panel>
    </PanelGrid>
  )
}

export function AwSplitsSkeleton() {
  const { messages } = useI18n()
  return (
    <PanelGrid>
      <PanelStack>
        <Panel title={messages().split.byCategory} origin={null}>
          <SplitTableSkeleton rows={4} />
        </Panel>
        <Panel title={messages().split.byChannel} origin={null}>
          <SplitTableSkeleton rows={2} />
        </Panel>
      </PanelStack>
      <Panel title={messages().split.byTerritory} origin={null}>
        <SplitTableSkeleton rows={10} />
      </Panel>
    </PanelGrid>
  )
}
