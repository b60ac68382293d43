import { useQuery, useQueryClient } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Freshness } from '../../components/Freshness.tsx'
import { KpiGrid, KpiGridSkeleton } from '../../components/KpiGrid.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Section } from '../../components/Section.tsx'
import { WindowLine, WindowLineSkeleton } from '../../components/WindowLine.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import type { Selection } from '../../url-state/selection.ts'
import { Attention, AttentionSkeleton, pointer } from './Attention.tsx'
import { overviewMessages } from './messages.ts'
import { wwiOverview } from './requests.ts'
import { WwiSplits, WwiSplitsSkeleton } from './WwiSplits.tsx'
import { wwiKpis } from './wwi-kpis.ts'

export function WideWorldImportersSection(props: { selection: Selection }) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(overviewMessages)
  const queries = useQueryClient()
  const half = useQuery(() => wwiOverview(api, queries, props.selection))
  const pointers = () => {
    const found = half.data?.attention
    if (!found) return []
    const stock = '/wideworldimporters'
    return [
      pointer('wwi-critical-events', words().criticalEvents, found.critical_events, stock),
      pointer('wwi-below-level', words().belowLevel, found.below_reorder_level, stock),
      pointer('wwi-failed-checks', words().failedChecks, found.failed_checks, '/jobs'),
      pointer('wwi-failed-jobs', words().failedJobs, found.failed_jobs, '/jobs'),
      pointer('wwi-late-jobs', words().lateJobs, found.late_jobs, '/jobs'),
    ]
  }
  return (
    <Section
      title={messages().wideWorldImporters}
      testId="wwi"
      aside={
        <Show when={!half.isLoadingError}>
          <Freshness meta={half.data?.kpis.meta} />
        </Show>
      }
    >
      <QueryView query={half} skeleton={<KpisSkeleton />}>
        {(answer) => (
          <Show
            when={answer().kpis.meta.as_of}
            fallback={<EmptyNotice reason={messages().noRows} />}
          >
            <WindowLine window={answer().kpis.meta} previous={answer().kpis.meta.previous} />
            <KpiGrid kpis={wwiKpis(answer().kpis.data, messages(), formats())} />
            <Attention pointers={pointers()} />
          </Show>
        )}
      </QueryView>
      <Show when={!half.isLoadingError}>
        <Show when={half.data?.kpis} fallback={<WwiSplitsSkeleton />}>
          {(answer) => (
            <Show
              when={answer().data.current.invoices > 0}
              fallback={<EmptyNotice reason={messages().noSales} />}
            >
              <WwiSplits answer={answer()} />
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
      <KpiGridSkeleton notes={[true, true, false, false, false, false]} />
      <AttentionSkeleton tiles={5} />
    </>
  )
}
