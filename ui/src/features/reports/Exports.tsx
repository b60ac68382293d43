import { useInfiniteQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
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
import { ExportFilters } from './ExportFilters.tsx'
import { exportColumns } from './export-columns.tsx'
import { exportFilter } from './export-filter.ts'
import { exportList, exportListExport } from './export-requests.ts'
import { reportMessages } from './messages.ts'
import { useExportChoices } from './use-export-choices.ts'

/** Every file that has left, also those that were cut off. */
export function Exports() {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(reportMessages)
  const choices = useExportChoices()
  const filter = () => exportFilter(choices.chosen())
  const exports = useInfiniteQuery(() => exportList(api, filter()))
  const rows = () => exports.data?.pages.flatMap((page) => page.data) ?? []
  const actors = () => [...new Set(rows().map(({ actor }) => actor))]
  const none = () => (choices.isAny() ? words().noExports : words().noExportsFound)
  const columns = createMemo(() => exportColumns(words(), formats()))
  return (
    <Panel
      testId="exports"
      title={words().exports}
      meaning={words().exportsMeaning}
      subtitle={messages().localTimes}
      provenance={storeProvenance(exports)}
      menu={
        <PanelMenu
          title={words().exports}
          anchor="exports"
          view={exportListExport(api, filter())}
        />
      }
    >
      <PanelStack>
        <ExportFilters choices={choices} actors={actors()} />
        <QueryView query={exports} skeleton={<DataTableSkeleton rows={6} />}>
          {() => (
            <Show when={rows().length > 0} fallback={<EmptyNotice reason={none()} />}>
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
      </PanelStack>
    </Panel>
  )
}
