import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Freshness } from '../../components/Freshness.tsx'
import { KpiGrid, KpiGridSkeleton } from '../../components/KpiGrid.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Section } from '../../components/Section.tsx'
import { rangeText, WindowLine, WindowLineSkeleton } from '../../components/WindowLine.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { wwiKpis } from './kpis.ts'
import { wwiSalesKpis } from './requests.ts'
import { WwiSplits, WwiSplitsSkeleton } from './WwiSplits.tsx'

export function WideWorldImportersSection(props: { daysBack: number }) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const kpis = useQuery(() => wwiSalesKpis(api, props.daysBack))
  return (
    <Section
      title={messages().wideWorldImporters}
      testId="wwi"
      aside={
        <Show when={!kpis.isLoadingError}>
          <Freshness meta={kpis.data?.meta} />
        </Show>
      }
    >
      <QueryView query={kpis} skeleton={<KpisSkeleton />}>
        {(answer) => (
          <Show when={answer().meta.as_of} fallback={<EmptyNotice reason={messages().noRows} />}>
            <WindowLine window={answer().meta} previous={answer().meta.previous} />
            <KpiGrid kpis={wwiKpis(answer().data, messages(), formats())} />
          </Show>
        )}
      </QueryView>
      <Show when={!kpis.isLoadingError}>
        <Show when={kpis.data} fallback={<WwiSplitsSkeleton />}>
          {(answer) => (
            <Show
              when={answer().data.current.invoices > 0}
              fallback={<EmptyNotice reason={messages().noSales} />}
            >
              <WwiSplits answer={answer()} covered={rangeText(answer().meta, formats()) ?? ''} />
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
    </>
  )
}
