import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { textField } from '../../address/fields.ts'
import { useField } from '../../address/use-field.ts'
import { useApi } from '../../api/Api.tsx'
import { useConfig } from '../../app/Config.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { storeOrigin } from '../../components/origin.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { Panel } from '../../components/Panel.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { traceMessages } from './messages.ts'
import { traceList } from './requests.ts'
import { TraceFilters } from './TraceFilters.tsx'
import { TracePanel } from './TracePanel.tsx'
import { TraceTable } from './TraceTable.tsx'
import { useTraceFields } from './use-trace-fields.ts'

/** The traces that the demo keeps: a list to filter, and one of them as a waterfall. */
export function TracesPage() {
  const words = useMessages(traceMessages)
  const [trace] = useField(textField('trace'))
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Show when={useConfig().telemetry.traces} fallback={<EmptyNotice reason={words().notKept} />}>
        <PanelStack>
          <Show when={trace()}>{(id) => <TracePanel id={id()} />}</Show>
          <TraceListPanel />
        </PanelStack>
      </Show>
    </>
  )
}

function TraceListPanel() {
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
      origin={storeOrigin(list, 'traces')}
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
