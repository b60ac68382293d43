import type { Language } from '@otel-bi/contract/language'
import { Badge } from '../../components/Badge.tsx'
import type { Column } from '../../components/data-table/column.ts'
import type { Formats } from '../../format/formats.ts'
import { jobName } from './job-name.ts'
import type { JobWords } from './messages.ts'
import type { ScheduledJob } from './requests.ts'
import { scheduleText } from './schedule-text.ts'
import { durationOf, statusTone } from './status.ts'
import type { DomainNames } from './use-domain-names.ts'

/** How each job ran last, when it runs next, and by what schedule. */
export function scheduleColumns(
  words: JobWords,
  formats: Formats,
  language: Language,
  domains: DomainNames,
): Column<ScheduledJob>[] {
  const latest = (job: ScheduledJob) => job.latest_execution
  const took = (job: ScheduledJob) => {
    const execution = latest(job)
    return execution ? durationOf(execution) : null
  }
  const duration = (milliseconds: number | null) =>
    milliseconds === null ? '–' : formats.duration(milliseconds)
  return [
    {
      id: 'job_id',
      title: words.job,
      kind: 'text',
      value: (job) => job.job_id,
      text: (job) => jobName(job.job_id, words),
    },
    {
      id: 'domain',
      title: words.business,
      kind: 'text',
      value: (job) => job.domain,
      text: (job) => domains[job.domain],
    },
    {
      id: 'latest_started_at',
      title: words.latest,
      kind: 'instant',
      value: (job) => latest(job)?.started_at ?? null,
    },
    {
      id: 'latest_status',
      title: words.latestStatus,
      kind: 'text',
      value: (job) => latest(job)?.status ?? null,
      text: (job) => {
        const status = latest(job)?.status
        return status ? words.statuses[status] : '–'
      },
      cell: (job) => {
        const status = latest(job)?.status
        return status ? <Badge tone={statusTone[status]}>{words.statuses[status]}</Badge> : '–'
      },
    },
    {
      id: 'state',
      title: words.state,
      kind: 'text',
      value: (job) => statesOf(job).join(', ') || null,
      text: (job) =>
        statesOf(job)
          .map((state) => words.states[state])
          .join(', ') || '–',
    },
    {
      id: 'duration_ms',
      title: words.took,
      kind: 'integer',
      value: took,
      cell: (job) => duration(took(job)),
    },
    {
      id: 'usual_duration_ms',
      title: words.usual,
      kind: 'integer',
      value: (job) => job.usual_duration_ms,
      cell: (job) => duration(job.usual_duration_ms),
    },
    { id: 'next_run_at', title: words.next, kind: 'instant', value: (job) => job.next_run_at },
    {
      id: 'schedule',
      title: words.inWords,
      kind: 'text',
      value: (job) => job.cron,
      text: (job) => scheduleText(job.cron, language),
    },
    { id: 'cron', title: words.cron, kind: 'text', value: (job) => job.cron },
  ]
}

/** What the Overview counts. */
const statesOf = (job: ScheduledJob) => (['failed', 'late'] as const).filter((state) => job[state])
