import type { Schemas } from '@otel-bi/client'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { LoadMore } from '../../components/LoadMore.tsx'
import { Panel } from '../../components/Panel.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { earlierReport } from './earlier-report.ts'
import { reportMessages } from './messages.ts'
import { ReportDetail } from './ReportDetail.tsx'
import { reportColumns } from './report-columns.tsx'

type Props = {
  readonly reports: UseInfiniteQueryResult<InfiniteData<Schemas['ReportPage']>, Error>
  /** The id of the report whose details are shown; empty for none. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

export function ReportList(props: Props) {
  const { messages, formats } = useI18n()
  const words = useMessages(reportMessages)
  const rows = () => props.reports.data?.pages.flatMap((page) => page.data) ?? []
  const report = () => rows().find(({ id }) => id === props.chosen)
  const columns = createMemo(() =>
    reportColumns(words(), formats(), () => props.chosen, props.onChoose),
  )
  return (
    <Panel
      testId="reports"
      title={words().reports}
      meaning={words().reportsMeaning}
      subtitle={messages().localTimes}
      provenance={storeProvenance(props.reports)}
      menu={<PanelMenu title={words().reports} anchor="reports" />}
    >
      <PanelStack>
        <Show when={report()}>
          {(found) => (
            <ReportDetail
              report={found()}
              earlier={earlierReport(found(), rows())}
              onClose={() => props.onChoose('')}
            />
          )}
        </Show>
        <QueryView query={props.reports} skeleton={<DataTableSkeleton rows={3} />}>
          {() => (
            <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().noReports} />}>
              <DataTable
                id="reports"
                label={words().reports}
                columns={columns()}
                rows={rows()}
                rowId={(one) => one.id}
                head="started_at"
                defaultSort=""
              />
              <LoadMore pages={props.reports} />
            </Show>
          )}
        </QueryView>
      </PanelStack>
    </Panel>
  )
}
