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
import { integerField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { AuditDetail } from './AuditDetail.tsx'
import { AuditFilters } from './AuditFilters.tsx'
import { auditColumns } from './columns.tsx'
import { auditFilter } from './filter.ts'
import { auditMessages } from './messages.ts'
import { auditEntries, auditExport } from './requests.ts'
import { useAuditChoices } from './use-audit-choices.ts'

const none = 0

/** Who did what, newest first, by the filters in the URL. */
export function AuditTrail() {
  const api = useApi()
  const { messages, formats, language } = useI18n()
  const words = useMessages(auditMessages)
  const choices = useAuditChoices()
  const [chosen, setChosen] = useField(
    integerField('entry', none, { min: 1, max: Number.MAX_SAFE_INTEGER }),
  )
  const filter = () => auditFilter(choices.chosen())
  const trail = useInfiniteQuery(() => auditEntries(api, filter()))
  const rows = () => trail.data?.pages.flatMap((page) => page.data) ?? []
  const actors = () => [...new Set(rows().map(({ actor }) => actor))]
  const entry = () => rows().find(({ id }) => id === chosen())
  const columns = createMemo(() =>
    auditColumns({ words: words(), formats: formats(), language: language() }, chosen, setChosen),
  )
  return (
    <Panel
      testId="trail"
      title={words().entries}
      meaning={words().entriesMeaning}
      subtitle={messages().localTimes}
      provenance={storeProvenance(trail)}
      menu={<PanelMenu title={words().entries} anchor="trail" view={auditExport(api, filter())} />}
    >
      <PanelStack>
        <AuditFilters choices={choices} actors={actors()} />
        <Show when={entry()}>
          {(found) => <AuditDetail entry={found()} onClose={() => setChosen(none)} />}
        </Show>
        <QueryView query={trail} skeleton={<DataTableSkeleton rows={12} />}>
          {() => (
            <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().none} />}>
              <DataTable
                id="trail"
                label={words().entries}
                columns={columns()}
                rows={rows()}
                rowId={(one) => one.id}
                head="action"
                defaultSort=""
              />
              <LoadMore pages={trail} />
            </Show>
          )}
        </QueryView>
      </PanelStack>
    </Panel>
  )
}
