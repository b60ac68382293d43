import { wordJobError } from '@otel-bi/contract/job-errors'
import type { JobHistoryDomain } from '@otel-bi/contract/job-schedules'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Badge } from '../../components/Badge.tsx'
import { Detail, Verbatim } from '../../components/Detail.tsx'
import { type Fact, FactList } from '../../components/FactList.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { TraceId } from '../../components/TraceId.tsx'
import type { Formats } from '../../format/formats.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { jobName } from './job-name.ts'
import { type JobWords, jobMessages } from './messages.ts'
import { type JobExecution, jobExecution } from './requests.ts'
import { durationOf, statusTone } from './status.ts'

type Props = {
  readonly domain: JobHistoryDomain
  readonly id: number
  readonly onClose: () => void
}

/** Everything about one execution; it refreshes until the execution ends. */
export function ExecutionDetail(props: Props) {
  const api = useApi()
  const { formats, language } = useI18n()
  const words = useMessages(jobMessages)
  const query = useQuery(() => jobExecution(api, props.domain, props.id))
  return (
    <Detail
      testId="execution"
      id={props.id}
      onClose={props.onClose}
      title={
        <>
          {words().execution(String(props.id))}
          <span role="status" data-testid="execution-status" data-value={query.data?.status}>
            <Show when={query.data}>
              {(execution) => (
                <Badge tone={statusTone[execution().status]}>
                  {words().statuses[execution().status]}
                </Badge>
              )}
            </Show>
          </span>
        </>
      }
    >
      <QueryView query={query} skeleton={<Skeleton height="8rem" />}>
        {(execution) => (
          <>
            <FactList facts={executionFacts(execution(), words(), formats())} prefix="execution" />
            <Show when={execution().error}>
              {(error) => (
                <Verbatim
                  label={words().error}
                  text={wordJobError(error(), language())}
                  testId="execution-error"
                />
              )}
            </Show>
            <Show when={execution().result}>
              {(result) => (
                <Verbatim
                  label={words().result}
                  text={JSON.stringify(summaryOf(result()), null, 2)}
                  testId="execution-result"
                />
              )}
            </Show>
          </>
        )}
      </QueryView>
    </Detail>
  )
}

const withTraceLink = (fact: Fact): Fact => ({ ...fact, cell: () => <TraceId id={fact.text} /> })

/** A data-quality result without its checks, which have a panel of their own. */
const summaryOf = ({ checks, ...rest }: NonNullable<JobExecution['result']>) =>
  Array.isArray(checks)
    ? { ...rest, checks: checks.length }
    : { ...rest, ...(checks === undefined ? {} : { checks }) }

function executionFacts(execution: JobExecution, words: JobWords, formats: Formats): Fact[] {
  const fact = (id: string, name: string, text: string | null): Fact[] =>
    text === null ? [] : [{ id, name, text }]
  const instant = (value: string | null) => (value === null ? null : formats.instant(value))
  const duration = durationOf(execution)
  return [
    ...fact('job', words.job, jobName(execution.job_id, words)),
    ...fact('trigger', words.trigger, words.triggers[execution.trigger]),
    ...fact('requested-by', words.requestedBy, execution.requested_by),
    ...fact('scheduled-for', words.scheduledFor, instant(execution.scheduled_for)),
    ...fact('started', words.started, instant(execution.started_at)),
    ...fact('finished', words.finished, instant(execution.finished_at)),
    ...fact('duration', words.duration, duration === null ? null : formats.duration(duration)),
    ...fact(
      'rows',
      words.rows,
      execution.rows_written === null ? null : formats.count(execution.rows_written),
    ),
    ...fact('attempt', words.attempt, formats.count(execution.attempt)),
    ...fact('owner', words.owner, execution.owner),
    ...fact('run', words.runId, execution.run_id),
    ...fact('trace', words.trace, execution.trace_id).map(withTraceLink),
  ]
}
