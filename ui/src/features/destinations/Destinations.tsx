import { useInfiniteQuery } from '@tanstack/solid-query'
import { createMemo, createSignal, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { Button } from '../../components/Button.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { LoadMore } from '../../components/LoadMore.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useConfig } from '../../config/Config.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { AddDestination } from './AddDestination.tsx'
import { ChooseEvents } from './ChooseEvents.tsx'
import { destinationColumns } from './columns.tsx'
import { DeleteDestination } from './DeleteDestination.tsx'
import styles from './Destinations.module.css'
import { destinationMessages } from './messages.ts'
import { type Destination, destinations } from './requests.ts'
import { TestDestination } from './TestDestination.tsx'

type Task =
  | { readonly kind: 'add' }
  | { readonly kind: 'events' | 'test' | 'delete'; readonly destination: Destination }

/** Where the reader's messages can go: added, tried and deleted here, and which events webhooks receive. */
export function Destinations() {
  const api = useApi()
  const { can } = useUser()
  const words = useMessages(destinationMessages)
  const { notifications } = useConfig()
  const [task, setTask] = createSignal<Task>()
  const list = useInfiniteQuery(() => destinations(api))
  const rows = () => list.data?.pages.flatMap((page) => page.data) ?? []
  const close = () => setTask(undefined)
  const columns = createMemo(() =>
    destinationColumns(words(), {
      mayChange: can('changeDestination'),
      mayTest: can('testDestination'),
      mayDelete: can('deleteDestination'),
      chooseEvents: (destination) => setTask({ kind: 'events', destination }),
      test: (destination) => setTask({ kind: 'test', destination }),
      remove: (destination) => setTask({ kind: 'delete', destination }),
    }),
  )
  const canAdd = () => can('addDestination') && (notifications.email || notifications.webhooks)
  return (
    <Panel
      testId="destinations"
      title={words().title}
      meaning={words().meaning}
      subtitle={words().subtitle}
      provenance={storeProvenance(list)}
      actions={
        <Show when={canAdd()}>
          <Button primary onClick={() => setTask({ kind: 'add' })}>
            {words().add}
          </Button>
        </Show>
      }
    >
      <Show when={notifications.missing.length > 0}>
        <p class={styles.missing} data-testid="notifications-missing">
          {words().missing(notifications.missing.join(', '))}
        </p>
      </Show>
      <QueryView query={list} skeleton={<DataTableSkeleton rows={2} />}>
        {() => (
          <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().none} />}>
            <DataTable
              id="destinations"
              label={words().title}
              columns={columns()}
              rows={rows()}
              rowId={({ id }) => id}
              head="name"
              defaultSort=""
            />
            <LoadMore pages={list} />
          </Show>
        )}
      </QueryView>
      <Show when={task()} keyed>
        {(current) => <Doing task={current} onClose={close} />}
      </Show>
    </Panel>
  )
}

function Doing(props: { task: Task; onClose: () => void }) {
  const { task } = props
  if (task.kind === 'add') return <AddDestination onClose={props.onClose} />
  const { destination } = task
  if (task.kind === 'events')
    return <ChooseEvents destination={destination} onClose={props.onClose} />
  return task.kind === 'test' ? (
    <TestDestination destination={destination} onClose={props.onClose} />
  ) : (
    <DeleteDestination destination={destination} onClose={props.onClose} />
  )
}
