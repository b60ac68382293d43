import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { LoadMore } from '../../components/LoadMore.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { Refusal } from '../../components/Refusal.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { deadMessageColumns } from './columns.tsx'
import { destinationMessages } from './messages.ts'
import { deadMessages, destinationKeys, type Message, resendMessage } from './requests.ts'

/** Messages that have used up their attempts; an operator sends them again. */
export function DeadMessages() {
  const api = useApi()
  const { can } = useUser()
  const queries = useQueryClient()
  const words = useMessages(destinationMessages)
  const list = useInfiniteQuery(() => deadMessages(api))
  const rows = () => list.data?.pages.flatMap((page) => page.data) ?? []
  const resending = useMutation(() => ({
    mutationFn: ({ id }: Message) => resendMessage(api, id),
    onSettled: () => queries.invalidateQueries({ queryKey: destinationKeys.dead }),
  }))
  const columns = createMemo(() =>
    deadMessageColumns(
      words(),
      can('resendMessage') ? (message) => resending.mutate(message) : undefined,
    ),
  )
  return (
    <Panel
      testId="dead-messages"
      title={words().deadTitle}
      meaning={words().deadMeaning}
      provenance={storeProvenance(list)}
    >
      <Show when={resending.error}>{(error) => <Refusal error={error()} />}</Show>
      <QueryView query={list} skeleton={<DataTableSkeleton rows={2} />}>
        {() => (
          <Show when={rows().length > 0} fallback={<p>{words().deadNone}</p>}>
            <DataTable
              id="dead-messages"
              label={words().deadTitle}
              columns={columns()}
              rows={rows()}
              rowId={({ id }) => id}
              head="title"
              defaultSort=""
            />
            <LoadMore pages={list} />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
