import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Freshness } from '../../components/Freshness.tsx'
import { KpiGrid, KpiGridSkeleton } from '../../components/KpiGrid.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Section } from '../../components/Section.tsx'
import { Segmented } from '../../components/Segmented.tsx'
import { rangeText, WindowLine, WindowLineSkeleton } from '../../components/WindowLine.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { channels, type Selection } from '../overview/selection.ts'
import { AwSplits, AwSplitsSkeleton } from './AwSplits.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import { awKpis } from './kpis.ts'
import { awSalesKpis } from './requests.ts'

type Props = {
  readonly selection: Selection
  readonly choose: (choice: Partial<Selection>) => void
}

export function AdventureWorksSection(props: Props) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const kpis = useQuery(() => awSalesKpis(api, props.selection.daysBack, props.selection.channel))
  return (
    <Section
      title={messages().adventureWorks}
      testId="aw"
      aside={
        <Show when={!kpis.isLoadingError}>
          <Freshness meta={kpis.data?.meta} />
        </Show>
      }
      actions={
        <Segmented
          label={messages().channel}
          options={channels}
          value={props.selection.channel}
          onChange={(channel) => props.choose({ channel })}
          name={(option) => messages().channels[option]}
        />
      }
    >
      <QueryView query={kpis} skeleton={<KpisSkeleton />}>
        {(answer) => (
          <Show when={answer().meta.as_of} fallback={<EmptyNotice reason={messages().noRows} />}>
            <WindowLine
              window={answer().meta}
              previous={answer().meta.previous}
              remark={messages().currencyAsStored}
            />
            <KpiGrid kpis={awKpis(answer().data, messages(), formats())} />
          </Show>
        )}
      </QueryView>
      <HistoryPanel selection={props.selection} choose={props.choose} window={kpis.data?.meta} />
      <Show when={!kpis.isLoadingError}>
        <Show when={kpis.data} fallback={<AwSplitsSkeleton />}>
          {(answer) => (
            <Show
              when={answer().data.current.orders > 0}
              fallback={<EmptyNotice reason={messages().noSales} />}
            >
              <AwSplits answer={answer()} covered={rangeText(answer().meta, formats()) ?? ''} />
            </Show>
          )}
        </Show>
      </Show>
    </Section>
  )
}

function KpisSkeleton() {
  return (
    <>
      <WindowLineSkeleton />
      <KpiGridSkeleton notes={[false, false, false, false, false, true]} />
    </>
  )
}
