import { useInfiniteQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { LoadMore } from '../../components/LoadMore.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { exportColumns } from './export-columns.tsx'
import { reportMessages } from './messages.ts'
import { exportList } from './requests.ts'

/** Every file that has left, also those that were cut off. */
export function Exports() {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(reportMessages)
  const exports = useInfiniteQuery(() => exportList(api))
  const rows = () => exports.data?.pages.flatMap((page) => page.data) ?? []
  const columns = createMemo(() => exportColumns(words(), formats()))
  return (
    <Panel
      testId="exports"
      title={words().exports}
      meaning={words().exportsMeaning}
      subtitle={messages().localTimes}
      provenance={storeProvenance(exports)}
      menu={<PanelMenu title={words().exports} anchor="exports" />}
    >
      <QueryView query={exports} skeleton={<DataTableSkeleton rows={6} />}>
        {() => (
          <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().noExports} />}>
            <DataTable
              id="exports"
              label={words().exports}
              columns={columns()}
              rows={rows()}
              rowId={(one) => one.id}
              head="file_name"
              defaultSort=""
            />
            <LoadMore pages={exports} />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
