import { Show } from 'solid-js'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { useConfig } from '../../config/Config.tsx'
import { traceMessages } from '../../features/traces/messages.ts'
import { TraceList } from '../../features/traces/TraceList.tsx'
import { TracePanel } from '../../features/traces/TracePanel.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'

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
          <TraceList />
        </PanelStack>
      </Show>
    </>
  )
}
