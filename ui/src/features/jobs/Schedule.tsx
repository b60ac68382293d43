import { type JobHistoryDomain, jobSchedules } from '@otel-bi/contract/job-schedules'
import type { KnownJobId } from '@otel-bi/contract/job-titles'
import { useMutation, useQuery, useQueryClient } from '@tanstack/solid-query'
import Play from 'lucide-solid/icons/play'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { createIdempotencyKey } from '../../api/idempotency-key.ts'
import { useUser } from '../../auth/UserProvider.tsx'
import { Button } from '../../components/Button.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { FailedNotice } from '../../toasts/FailedNotice.tsx'
import { Notice } from '../../toasts/Notice.tsx'
import { toaster } from '../../toasts/toaster.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { jobName } from './job-name.ts'
import { asJobId } from './known-jobs.ts'
import { type JobWords, jobMessages } from './messages.ts'
import { jobSchedule, runJob, type ScheduledJob } from './requests.ts'
import { scheduleColumns } from './schedule-columns.tsx'
import { useDomainNames } from './use-domain-names.ts'

/** Of a button in a table. */
const buttonHeight = '1.75rem'

type Run = { readonly domain: JobHistoryDomain; readonly job: KnownJobId; readonly key: string }

/** Every job: how it ran last, when it runs next, and, for those who may, a way to run it now. */
export function Schedule(props: { onStarted: (domain: JobHistoryDomain, id: number) => void }) {
  const api = useApi()
  const { can } = useUser()
  const queries = useQueryClient()
  const { messages, formats, language } = useI18n()
  const words = useMessages(jobMessages)
  const domains = useDomainNames()
  // A job that is fetched again stays the same row, so that the focus in it is not lost.
  const scheduleOf = (domain: JobHistoryDomain) =>
    useQuery(() => ({ ...jobSchedule(api, domain), reconcile: 'job_id' }))
  const [aw, wwi, gateway] = [scheduleOf('aw'), scheduleOf('wwi'), scheduleOf('gateway')]
  const running = useMutation(() => ({
    mutationFn: (run: Run) => runJob(api, run),
    onSuccess: (execution, { domain, job }) => {
      toaster.show((toast) => (
        <Notice
          toastId={toast.toastId}
          kind="done"
          title={words().queued(jobName(job, words()))}
          detail={words().execution(String(execution.id))}
        />
      ))
      props.onStarted(domain, execution.id)
      return queries.invalidateQueries({ queryKey: ['jobs', domain] })
    },
    onError: (error, run) => {
      toaster.show((toast) => (
        <FailedNotice
          toastId={toast.toastId}
          title={words().notRun(jobName(run.job, words()))}
          error={error}
          onRetry={() => {
            toaster.dismiss(toast.toastId)
            running.mutate(run)
          }}
        />
      ))
    },
  }))
  const start = (row: ScheduledJob) => {
    const job = asJobId(row.job_id)
    if (job) running.mutate({ domain: row.domain, job, key: createIdempotencyKey(crypto) })
  }
  const rows = () => [...(aw.data ?? []), ...(wwi.data ?? []), ...(gateway.data ?? [])]
  const skeleton = () => (
    <DataTableSkeleton
      rows={jobSchedules.length + 1}
      rowHeight={can('runJob') ? buttonHeight : undefined}
    />
  )
  const columns = createMemo(() => [
    ...scheduleColumns(words(), formats(), language(), domains()),
    ...(can('runJob') ? [runColumn(words(), start, () => running.isPending)] : []),
  ])
  return (
    <Panel
      testId="schedule"
      title={words().schedule}
      meaning={words().scheduleMeaning}
      subtitle={messages().localTimes}
      provenance={storeProvenance(aw)}
      menu={<PanelMenu title={words().schedule} anchor="schedule" />}
    >
      <QueryView query={aw} skeleton={skeleton()}>
        {() => (
          <Show when={!wwi.isPending && !gateway.isPending} fallback={skeleton()}>
            <DataTable
              id="schedule"
              label={words().schedule}
              columns={columns()}
              rows={rows()}
              rowId={(job) => job.job_id}
              head="job_id"
              defaultSort=""
              hidden="domain,cron"
            />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}

const runColumn = (
  words: JobWords,
  start: (row: ScheduledJob) => void,
  isPending: () => boolean,
): Column<ScheduledJob> => ({
  id: 'run',
  title: words.run,
  kind: 'text',
  value: () => null,
  cell: (row) => (
    <Button
      label={words.runOf(jobName(row.job_id, words))}
      disabled={isPending()}
      onClick={() => start(row)}
    >
      <Play size={14} aria-hidden="true" />
      {words.run}
    </Button>
  ),
})
