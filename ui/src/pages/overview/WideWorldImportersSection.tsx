import { useQuery, useQueryClient } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { currencyText } from '../../components/currency.ts'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { KpiGrid, KpiGridSkeleton } from '../../components/KpiGrid.tsx'
import { ProvenanceLine } from '../../components/ProvenanceLine.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { Section } from '../../components/Section.tsx'
import { WindowLine, WindowLineSkeleton } from '../../components/WindowLine.tsx'
import { AnswerDetails } from '../../features/explanation/AnswerDetails.tsx'
import { wwiForecast } from '../../features/sales-forecast/forecast-source.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import type { Dates } from '../../url-state/dates.ts'
import { channelField } from '../../url-state/shared-fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { Attention, AttentionSkeleton, pointer } from './Attention.tsx'
import { wwiCourses } from './courses.ts'
import { ExpectedRevenue } from './ExpectedRevenue.tsx'
import { checksThat, jobsThat } from './job-links.ts'
import { overviewMessages } from './messages.ts'
import { wwiKpiStatements, wwiOverview } from './requests.ts'
import { Splits } from './Splits.tsx'
import { useCourses } from './use-courses.ts'
import { wwiKpis } from './wwi-kpis.ts'
import { wwiSplits } from './wwi-splits.ts'

/** The key figures of WideWorldImporters, and what its revenue is made of. */
export function WideWorldImportersSection(props: { dates: Dates }) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const { can } = useUser()
  const words = useMessages(overviewMessages)
  const queries = useQueryClient()
  const [channel] = useField(channelField)
  const overview = useQuery(() =>
    wwiOverview(api, queries, { dates: props.dates, channel: channel() }),
  )
  const courses = useCourses(
    () => overview.data?.kpis.meta,
    (days) => wwiCourses(api, days),
  )
  const splits = createMemo(() => wwiSplits(messages()))
  const pointers = () => {
    const found = overview.data?.attention
    if (!found) return []
    const stock = '/wideworldimporters'
    return [
      pointer(
        'wwi-critical-events',
        words().criticalEvents,
        found.critical_events,
        `${stock}?severity=critical&state=open#events`,
      ),
      pointer(
        'wwi-below-level',
        words().belowLevel,
        found.below_reorder_level,
        `${stock}?stock_search=flags:below_level#stock`,
      ),
      pointer(
        'wwi-failed-checks',
        words().failedChecks,
        found.failed_checks,
        checksThat('wwi', 'fail'),
      ),
      pointer('wwi-failed-jobs', words().failedJobs, found.failed_jobs, jobsThat('wwi', 'failed')),
      pointer('wwi-late-jobs', words().lateJobs, found.late_jobs, jobsThat('wwi', 'late')),
    ]
  }
  const details = () => (
    <AnswerDetails
      traceId={overview.data?.traceId}
      provenance={warehouseProvenance(overview.data?.kpis.meta)}
      meta={overview.data?.kpis.meta}
      statements={wwiKpiStatements(api, props.dates)}
    />
  )
  return (
    <Section
      title={messages().wideWorldImporters}
      testId="wwi"
      aside={
        <Show when={!overview.isLoadingError}>
          <ProvenanceLine provenance={warehouseProvenance(overview.data?.kpis.meta)} />
        </Show>
      }
    >
      <QueryView query={overview} skeleton={<KpisSkeleton />}>
        {(answer) => (
          <Show
            when={answer().kpis.meta.as_of}
            fallback={<EmptyNotice reason={messages().noRows} />}
          >
            <WindowLine
              window={answer().kpis.meta}
              previous={answer().kpis.meta.previous}
              remarks={[currencyText(answer().kpis.meta.currencies, formats(), messages())]}
            />
            <KpiGrid
              kpis={wwiKpis(answer().kpis, messages(), formats(), courses())}
              details={details()}
              mayWatch={can('createAlertRule')}
            />
            <Attention pointers={pointers()}>
              <ExpectedRevenue of={wwiForecast} channel="all" />
            </Attention>
          </Show>
        )}
      </QueryView>
      <Show when={!overview.isLoadingError}>
        <Show
          when={overview.data?.kpis.data.current.invoices !== 0}
          fallback={<EmptyNotice reason={messages().noSales} />}
        >
          <Splits
            domain="wwi"
            answer={overview.data?.kpis}
            details={details()}
            meaning={messages().split.meaning.wwi}
            revenueHeading={messages().split.revenue}
            columns={splits()}
          />
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
      <AttentionSkeleton tiles={6} />
    </>
  )
}
