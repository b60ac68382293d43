import { useQuery, useQueryClient } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Freshness } from '../../components/Freshness.tsx'
import { KpiGrid, KpiGridSkeleton } from '../../components/KpiGrid.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Section } from '../../components/Section.tsx'
import { Segmented } from '../../components/Segmented.tsx'
import { WindowLine, WindowLineSkeleton } from '../../components/WindowLine.tsx'
import { HistoryPanel } from '../../features/sales-history/HistoryPanel.tsx'
import { awSalesHistory } from '../../features/sales-history/requests.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { channels, longestRange, type Selection } from '../../url-state/selection.ts'
import { Attention, AttentionSkeleton, pointer } from './Attention.tsx'
import { AwSplits, AwSplitsSkeleton } from './AwSplits.tsx'
import { awKpis } from './aw-kpis.ts'
import { ExpectedRevenue } from './ExpectedRevenue.tsx'
import { overviewMessages } from './messages.ts'
import { awOverview } from './requests.ts'

type Props = {
  readonly selection: Selection
  readonly choose: (choice: Partial<Selection>) => void
}

export function AdventureWorksSection(props: Props) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(overviewMessages)
  const queries = useQueryClient()
  const half = useQuery(() => awOverview(api, queries, props.selection))
  const history = useQuery(() =>
    awSalesHistory(api, {
      days_back: longestRange,
      channel: props.selection.channel,
      granularity: props.selection.granularity,
    }),
  )
  const course = () => history.data?.data.map(({ revenue }) => revenue) ?? []
  const pointers = () => {
    const found = half.data?.attention
    if (!found) return []
    return [
      pointer('aw-failed-checks', words().failedChecks, found.failed_checks, '/jobs'),
      pointer('aw-failed-jobs', words().failedJobs, found.failed_jobs, '/jobs'),
      pointer('aw-late-jobs', words().lateJobs, found.late_jobs, '/jobs'),
    ]
  }
  return (
    <Section
      title={messages().adventureWorks}
      testId="aw"
      aside={
        <Show when={!half.isLoadingError}>
          <Freshness meta={half.data?.kpis.meta} />
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
      <QueryView query={half} skeleton={<KpisSkeleton />}>
        {(answer) => (
          <Show
            when={answer().kpis.meta.as_of}
            fallback={<EmptyNotice reason={messages().noRows} />}
          >
            <WindowLine
              window={answer().kpis.meta}
              previous={answer().kpis.meta.previous}
              remark={messages().currencyAsStored}
            />
            <KpiGrid kpis={awKpis(answer().kpis.data, messages(), formats(), course())} />
            <Attention pointers={pointers()}>
              <ExpectedRevenue channel={props.selection.channel} />
            </Attention>
          </Show>
        )}
      </QueryView>
      <HistoryPanel
        selection={props.selection}
        choose={props.choose}
        window={half.data?.kpis.meta}
      />
      <Show when={!half.isLoadingError}>
        <Show when={half.data?.kpis} fallback={<AwSplitsSkeleton />}>
          {(answer) => (
            <Show
              when={answer().data.current.orders > 0}
              fallback={<EmptyNotice reason={messages().noSales} />}
            >
              <AwSplits answer={answer()} />
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
      <KpiGridSkeleton notes={[true, false, false, false, false, true]} />
      <AttentionSkeleton tiles={4} />
    </>
  )
}
