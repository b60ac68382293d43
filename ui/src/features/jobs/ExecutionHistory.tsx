import type { JobHistoryDomain } from '@otel-bi/contract/job-schedules'
import { useInfiniteQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Choice } from '../../components/Choice.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { LoadMore } from '../../components/LoadMore.tsx'
import { Panel } from '../../components/Panel.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { choiceField, textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { ExecutionDetail } from './ExecutionDetail.tsx'
import { executionColumns } from './execution-columns.tsx'
import { jobName } from './job-name.ts'
import { jobsIn } from './known-jobs.ts'
import { jobMessages } from './messages.ts'
import { jobHistory, statuses } from './requests.ts'

const statusChoices = ['any', ...statuses] as const

type Props = {
  readonly domain: JobHistoryDomain
  /** The execution whose details are shown. */
  readonly execution: number | undefined
  readonly onChoose: (id: number | undefined) => void
}

/** How the jobs of one business ran, newest first, and everything about one of the runs. */
export function ExecutionHistory(props: Props) {
  const api = useApi()
  const { messages, formats, language } = useI18n()
  const words = useMessages(jobMessages)
  const [jobText, setJob] = useField(textField('job'))
  const [status, setStatus] = useField(choiceField('status', statusChoices, 'any'))
  // A job of the other business is none of this one's.
  const job = () => jobsIn(props.domain).find((id) => id === jobText())
  const filter = () => {
    const [jobId, state] = [job(), status()]
    return { ...(jobId ? { job_id: jobId } : {}), ...(state === 'any' ? {} : { status: state }) }
  }
  // A row that moves on stays the same row, so that the focus in it is not lost.
  const history = useInfiniteQuery(() => ({
    ...jobHistory(api, props.domain, filter()),
    reconcile: 'id',
  }))
  const columns = createMemo(() =>
    executionColumns(words(), formats(), language(), () => props.execution, props.onChoose),
  )
  return (
    <Panel
      testId="executions"
      title={words().history}
      meaning={words().historyMeaning}
      subtitle={messages().localTimes}
      provenance={storeProvenance(history)}
      menu={<PanelMenu title={words().history} anchor="executions" />}
      actions={
        <>
          <Choice
            label={words().job}
            options={['', ...jobsIn(props.domain)]}
            value={job() ?? ''}
            onChange={setJob}
            name={(option) => (option === '' ? words().anyJob : jobName(option, words()))}
          />
          <Choice
            label={words().status}
            options={statusChoices}
            value={status()}
            onChange={setStatus}
            name={(option) => (option === 'any' ? words().anyStatus : words().statuses[option])}
          />
        </>
      }
    >
      <PanelStack>
        <Show when={props.execution}>
          {(id) => (
            <ExecutionDetail
              domain={props.domain}
              id={id()}
              onClose={() => props.onChoose(undefined)}
            />
          )}
        </Show>
        <QueryView query={history} skeleton={<DataTableSkeleton rows={8} />}>
          {(loaded) => {
            const rows = () => loaded().pages.flatMap((page) => page.data)
            return (
              <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().noHistory} />}>
                <DataTable
                  id="executions"
                  label={words().history}
                  columns={columns()}
                  rows={rows()}
                  rowId={(execution) => execution.id}
                  head="job_id"
                  defaultSort=""
                />
                <LoadMore pages={history} />
              </Show>
            )
          }}
        </QueryView>
      </PanelStack>
    </Panel>
  )
}
