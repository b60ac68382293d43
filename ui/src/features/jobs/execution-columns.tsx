import { wordJobError } from '@otel-bi/contract/job-errors'
import type { Language } from '@otel-bi/contract/language'
import { Badge } from '../../components/Badge.tsx'
import { RowButton } from '../../components/Button.tsx'
import { Clipped } from '../../components/Clipped.tsx'
import type { Column } from '../../components/data-table/column.ts'
import type { Formats } from '../../format/formats.ts'
import { jobName } from './job-name.ts'
import type { JobWords } from './messages.ts'
import type { JobExecution } from './requests.ts'
import { durationOf, statusTone } from './status.ts'

export function executionColumns(
  words: JobWords,
  formats: Formats,
  language: Language,
  chosen: () => number | undefined,
  choose: (id: number) => void,
): Column<JobExecution>[] {
  const duration = (execution: JobExecution) => {
    const milliseconds = durationOf(execution)
    return milliseconds === null ? '–' : formats.duration(milliseconds)
  }
  return [
    {
      id: 'job_id',
      title: words.job,
      kind: 'text',
      value: (execution) => execution.job_id,
      text: (execution) => jobName(execution.job_id, words),
      cell: (execution) => (
        <RowButton pressed={chosen() === execution.id} onClick={() => choose(execution.id)}>
          {jobName(execution.job_id, words)}
        </RowButton>
      ),
    },
    {
      id: 'status',
      title: words.status,
      kind: 'text',
      value: (execution) => execution.status,
      text: (execution) => words.statuses[execution.status],
      cell: ({ status }) => <Badge tone={statusTone[status]}>{words.statuses[status]}</Badge>,
    },
    {
      id: 'created_at',
      title: words.scheduledFor,
      kind: 'instant',
      value: (one) => one.scheduled_for,
    },
    {
      id: 'duration',
      title: words.duration,
      kind: 'integer',
      value: durationOf,
      cell: duration,
    },
    { id: 'rows_written', title: words.rows, kind: 'integer', value: (one) => one.rows_written },
    {
      id: 'trigger',
      title: words.trigger,
      kind: 'text',
      value: (execution) => execution.trigger,
      text: (execution) => execution.requested_by ?? words.triggers[execution.trigger],
    },
    {
      id: 'error',
      title: words.error,
      kind: 'text',
      value: (execution) => execution.error,
      text: ({ error }) => (error === null ? '–' : wordJobError(error, language)),
      cell: ({ error }) =>
        error === null ? '–' : <Clipped text={wordJobError(error, language)} />,
    },
    { id: 'id', title: words.id, kind: 'integer', value: (execution) => execution.id },
  ]
}
