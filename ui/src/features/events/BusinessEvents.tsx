import { severities } from '@otel-bi/contract/wwi/severity'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Choice } from '../../components/Choice.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { choiceField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { AnswerDetails } from '../explanation/AnswerDetails.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { stockMessages } from '../stock/messages.ts'
import { useEventColumns } from './columns.tsx'
import { eventMessages } from './messages.ts'
import { kinds, states, wwiEvents, wwiEventsExport } from './requests.ts'

const kindChoices = ['any', ...kinds] as const
const severityChoices = ['any', ...severities] as const
const stateChoices = ['any', ...states] as const

/** What scans found, the newest first. */
export function BusinessEvents() {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(eventMessages)
  const stockWords = useMessages(stockMessages)
  const [kind, setKind] = useField(choiceField('kind', kindChoices, 'any'))
  const [severity, setSeverity] = useField(choiceField('severity', severityChoices, 'any'))
  const [state, setState] = useField(choiceField('state', stateChoices, 'any'))
  const filter = () => ({ kind: kind(), severity: severity(), state: state() })
  const events = useQuery(() => wwiEvents(api, filter()))
  const columns = useEventColumns()
  const newest = () => {
    const page = events.data
    return page?.next_cursor && words().newest(formats().count(page.data.length))
  }
  return (
    <Panel
      testId="events"
      title={words().title}
      meaning={words().meaning}
      details={
        <AnswerDetails traceId={events.data?.traceId} provenance={storeProvenance(events)} />
      }
      subtitle={[newest(), messages().localTimes]}
      provenance={storeProvenance(events)}
      menu={
        <PanelMenu title={words().title} anchor="events" view={wwiEventsExport(api, filter())} />
      }
      actions={
        <>
          <Choice
            label={words().kind}
            options={kindChoices}
            value={kind()}
            onChange={setKind}
            name={(option) => (option === 'any' ? words().anyKind : words().kinds[option])}
          />
          <Choice
            label={words().severity}
            options={severityChoices}
            value={severity()}
            onChange={setSeverity}
            name={(option) =>
              option === 'any' ? words().anySeverity : stockWords().urgencies[option]
            }
          />
          <Choice
            label={words().state}
            options={stateChoices}
            value={state()}
            onChange={setState}
            name={(option) => (option === 'any' ? words().anyState : words().states[option])}
          />
        </>
      }
    >
      <QueryView query={events} skeleton={<DataTableSkeleton rows={6} />}>
        {(page) => (
          <Show when={page().data.length > 0} fallback={<EmptyNotice reason={words().none} />}>
            <DataTable
              id="events"
              label={words().title}
              columns={columns()}
              rows={page().data}
              rowId={(event) => event.id}
              head="stock_item"
              defaultSort="-opened_at"
            />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
