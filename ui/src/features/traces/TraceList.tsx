import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { traceMessages } from './messages.ts'
import { traceList } from './requests.ts'
import { TraceFilters } from './TraceFilters.tsx'
import { TraceTable } from './TraceTable.tsx'
import { useTraceFields } from './use-trace-fields.ts'

/** The traces that are kept, to filter. */
export function TraceList() {
  const api = useApi()
  const { messages } = useI18n()
  const words = useMessages(traceMessages)
  const fields = useTraceFields()
  // A trace that is still in the list stays the same row, so that the focus in it is not lost.
  const list = useQuery(() => ({ ...traceList(api, fields.filter()), reconcile: 'trace_id' }))
  return (
    <Panel
      testId="traces"
      title={words().list}
      meaning={words().listMeaning}
      subtitle={messages().localTimes}
      provenance={storeProvenance(list, 'traces')}
      menu={<PanelMenu title={words().list} anchor="traces" />}
    >
      <QueryView query={list} skeleton={<DataTableSkeleton rows={8} />}>
        {(found) => (
          <>
            <TraceFilters services={found().services} fields={fields} />
            <Show when={found().data.length > 0} fallback={<EmptyNotice reason={words().none} />}>
              <TraceTable traces={found().data} />
            </Show>
          </>
        )}
      </QueryView>
    </Panel>
  )
}
