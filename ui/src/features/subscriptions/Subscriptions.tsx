import { useSearchParams } from '@solidjs/router'
import { useInfiniteQuery, useQuery } from '@tanstack/solid-query'
import { createMemo, createSignal, Match, Show, Switch } from 'solid-js'
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
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { ownDestinations } from '../destinations/requests.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { everySavedView } from '../saved-views/requests.ts'
import { AddSubscription } from './AddSubscription.tsx'
import { subscriptionColumns } from './columns.tsx'
import { DeleteSubscription } from './DeleteSubscription.tsx'
import { subscriptionMessages } from './messages.ts'
import { type Subscription, subscriptions } from './requests.ts'
import { reportSubject } from './subject.ts'
import { usePageName } from './use-page-name.ts'
import { useSubscriptionCalls } from './use-subscription-calls.tsx'

type Task =
  | { readonly kind: 'add' }
  | { readonly kind: 'delete'; readonly subscription: Subscription }

/** What is sent on a schedule, to whom, and what may be done with each. */
export function Subscriptions() {
  const api = useApi()
  const { language, formats } = useI18n()
  const { can } = useUser()
  const words = useMessages(subscriptionMessages)
  const [asked, setAsked] = useSearchParams<{ send?: string }>()
  const [task, setTask] = createSignal<Task | undefined>(
    asked.send !== undefined && can('createSubscription') ? { kind: 'add' } : undefined,
  )
  const list = useInfiniteQuery(() => subscriptions(api))
  const views = useQuery(() => everySavedView(api))
  const destinations = useQuery(() => ({
    ...ownDestinations(api),
    enabled: can('listDestinations'),
  }))
  const rows = () => list.data?.pages.flatMap((page) => page.data) ?? []
  const pageName = usePageName()
  const calls = useSubscriptionCalls()
  const nameIn = (among: readonly { id: number; name: string }[] | undefined, id: number) =>
    among?.find((one) => one.id === id)?.name
  const columns = createMemo(() =>
    subscriptionColumns(
      {
        words: words(),
        language: language(),
        formats: formats(),
        pageName,
        viewName: (id) => nameIn(views.data?.data, id),
        destinationName: (id) => nameIn(destinations.data, id),
      },
      {
        ...calls,
        mayDelete: can('deleteSubscription'),
        remove: (subscription) => setTask({ kind: 'delete', subscription }),
      },
    ),
  )
  const close = () => {
    setTask(undefined)
    if (asked.send !== undefined) setAsked({ send: undefined }, { replace: true })
  }
  const deleted = () => {
    const current = task()
    return current?.kind === 'delete' ? current.subscription : undefined
  }
  return (
    <Panel
      testId="subscriptions"
      title={words().title}
      meaning={words().meaning}
      subtitle={words().subtitle}
      provenance={storeProvenance(list)}
      actions={
        <Show when={can('createSubscription')}>
          <Button primary onClick={() => setTask({ kind: 'add' })}>
            {words().add}
          </Button>
        </Show>
      }
      menu={<PanelMenu title={words().title} anchor="subscriptions" />}
    >
      <QueryView query={list} skeleton={<DataTableSkeleton rows={2} />}>
        {() => (
          <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().none} />}>
            <DataTable
              id="subscriptions"
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
      <Switch>
        <Match when={task()?.kind === 'add' && !views.isPending}>
          <AddSubscription
            views={views.data?.data ?? []}
            subject={asked.send ?? reportSubject}
            onClose={close}
          />
        </Match>
        <Match when={deleted()} keyed>
          {(subscription) => <DeleteSubscription subscription={subscription} onClose={close} />}
        </Match>
      </Switch>
    </Panel>
  )
}
