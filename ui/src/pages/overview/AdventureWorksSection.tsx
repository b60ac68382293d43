import { useQuery, useQueryClient } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { channelEndsText } from '../../components/channel-ends.ts'
import { currencyText } from '../../components/currency.ts'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { KpiGrid, KpiGridSkeleton } from '../../components/KpiGrid.tsx'
import { ProvenanceLine } from '../../components/ProvenanceLine.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { Section } from '../../components/Section.tsx'
import { Segmented } from '../../components/Segmented.tsx'
import { useShowDays } from '../../components/ShownDays.tsx'
import { WindowLine, WindowLineSkeleton } from '../../components/WindowLine.tsx'
import { AnswerDetails } from '../../features/explanation/AnswerDetails.tsx'
import { awForecast } from '../../features/sales-forecast/forecast-source.ts'
import { HistoryPanel } from '../../features/sales-history/HistoryPanel.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import type { Dates } from '../../url-state/dates.ts'
import { channelField, channels } from '../../url-state/shared-fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { Attention, AttentionSkeleton, pointer } from './Attention.tsx'
import { awKpis } from './aw-kpis.ts'
import { awSplits } from './aw-splits.ts'
import { awCourses } from './courses.ts'
import { ExpectedRevenue } from './ExpectedRevenue.tsx'
import { checksThat, jobsThat } from './job-links.ts'
import { overviewMessages } from './messages.ts'
import { awKpiStatements, awOverview } from './requests.ts'
import { Splits } from './Splits.tsx'
import { useCourses } from './use-courses.ts'

/** The key figures of AdventureWorks, its sales history, and what its revenue is made of. */
export function AdventureWorksSection(props: { dates: Dates }) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const { can } = useUser()
  const words = useMessages(overviewMessages)
  const queries = useQueryClient()
  const [channel, setChannel] = useField(channelField)
  const overview = useQuery(() =>
    awOverview(api, queries, { dates: props.dates, channel: channel() }),
  )
  const courses = useCourses(
    () => overview.data?.kpis.meta,
    (days) => awCourses(api, days, channel()),
  )
  useShowDays(() => overview.data?.kpis.meta)
  // Memos, so that a new answer does not make the panels a second time.
  const severalChannels = createMemo(() => overview.data?.kpis.data.by_channel.length !== 1)
  const splits = createMemo(() => awSplits(messages(), severalChannels(), channel()))
  const pointers = () => {
    const found = overview.data?.attention
    if (!found) return []
    return [
      pointer(
        'aw-failed-checks',
        words().failedChecks,
        found.failed_checks,
        checksThat('aw', 'fail'),
      ),
      pointer('aw-failed-jobs', words().failedJobs, found.failed_jobs, jobsThat('aw', 'failed')),
      pointer('aw-late-jobs', words().lateJobs, found.late_jobs, jobsThat('aw', 'late')),
    ]
  }
  const ends = () => channelEndsText(overview.data?.kpis.meta.sales_to, formats(), messages())
  const details = () => (
    <AnswerDetails
      traceId={overview.data?.traceId}
      provenance={warehouseProvenance(overview.data?.kpis.meta)}
      meta={overview.data?.kpis.meta}
      statements={awKpiStatements(api, { dates: props.dates, channel: channel() })}
    />
  )
  return (
    <Section
      title={messages().adventureWorks}
      testId="aw"
      aside={
        <Show when={!overview.isLoadingError}>
          <ProvenanceLine provenance={warehouseProvenance(overview.data?.kpis.meta)} />
        </Show>
      }
      actions={
        <Segmented
          label={messages().channel}
          options={channels}
          value={channel()}
          onChange={setChannel}
          name={(option) => messages().channels[option]}
        />
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
              reason={ends()}
            />
            <KpiGrid
              kpis={awKpis(answer().kpis, messages(), formats(), courses())}
              details={details()}
              mayWatch={can('createAlertRule')}
            />
            <Attention pointers={pointers()}>
              <ExpectedRevenue of={awForecast} channel={channel()} />
            </Attention>
          </Show>
        )}
      </QueryView>
      <HistoryPanel channel={channel()} window={overview.data?.kpis.meta} />
      <Show when={!overview.isLoadingError}>
        <Show
          when={overview.data?.kpis.data.current.orders !== 0}
          fallback={<EmptyNotice reason={messages().noSales} />}
        >
          <Splits
            domain="aw"
            answer={overview.data?.kpis}
            details={details()}
            meaning={messages().split.meaning.aw}
            revenueHeading={messages().aw.revenue}
            columns={splits()}
            remarks={[ends()]}
          />
        </Show>
      </Show>
    </Section>
  )
}

function KpisSkeleton() {
  return (
    <>
      <WindowLineSkeleton hasReason />
      <KpiGridSkeleton notes={[false, false, false, false, false, true]} />
      <AttentionSkeleton tiles={4} />
    </>
  )
}
