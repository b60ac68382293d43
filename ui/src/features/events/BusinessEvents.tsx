import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Badge } from '../../components/Badge.tsx'
import { Choice } from '../../components/Choice.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { choiceField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { stockMessages } from '../stock/messages.ts'
import { urgencyOrder, urgencyTone } from '../stock/urgency.ts'
import { eventMessages } from './messages.ts'
import { type BusinessEvent, kinds, wwiEvents, wwiEventsExport } from './requests.ts'

const choices = ['any', ...kinds] as const

/** What scans found, the newest first. */
export function BusinessEvents() {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(eventMessages)
  const urgencies = useMessages(stockMessages)
  const [kind, setKind] = useField(choiceField('kind', choices, 'any'))
  const events = useQuery(() => wwiEvents(api, kind()))
  const columns = createMemo(() => eventColumns(words(), urgencies().urgencies))
  const newest = () => {
    const page = events.data
    return page?.next_cursor && words().newest(formats().count(page.data.length))
  }
  return (
    <Panel
      testId="events"
      title={words().title}
      meaning={words().meaning}
      subtitle={[newest(), messages().localTimes]}
      provenance={storeProvenance(events)}
      menu={<PanelMenu title={words().title} anchor="events" view={wwiEventsExport(api, kind())} />}
      actions={
        <Choice
          label={words().kind}
          options={choices}
          value={kind()}
          onChange={setKind}
          name={(option) => (option === 'any' ? words().anyKind : words().kinds[option])}
        />
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
              usualSort="-opened_at"
            />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}

function eventColumns(
  words: (typeof eventMessages)['en'],
  urgencies: (typeof stockMessages)['en']['urgencies'],
): Column<BusinessEvent>[] {
  return [
    { id: 'opened_at', title: words.found, kind: 'instant', value: (event) => event.opened_at },
    {
      id: 'severity',
      title: words.severity,
      kind: 'text',
      value: (event) => event.severity,
      order: (event) => urgencyOrder[event.severity],
      text: (event) => urgencies[event.severity],
      cell: ({ severity }) => <Badge tone={urgencyTone[severity]}>{urgencies[severity]}</Badge>,
    },
    {
      id: 'kind',
      title: words.kind,
      kind: 'text',
      value: (event) => event.kind,
      text: (event) => words.kinds[event.kind],
    },
    { id: 'stock_item', title: words.item, kind: 'text', value: (event) => event.stock_item },
    { id: 'details', title: words.what, kind: 'text', value: (event) => event.details },
    {
      id: 'resolved_at',
      title: words.ended,
      kind: 'instant',
      value: (event) => event.resolved_at,
      cell: (event) => (event.resolved_at === null ? words.lasting : undefined),
    },
    { id: 'as_of', title: words.asOf, kind: 'date', value: (event) => event.as_of },
  ]
}
