import { Show } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { RowActions } from '../../components/RowActions.tsx'
import type { DestinationWords } from './messages.ts'
import type { Destination, Message } from './requests.ts'

export type DestinationActions = {
  readonly mayChange: boolean
  readonly mayTest: boolean
  readonly mayDelete: boolean
  readonly chooseEvents: (destination: Destination) => void
  readonly test: (destination: Destination) => void
  readonly remove: (destination: Destination) => void
}

export const destinationColumns = (
  words: DestinationWords,
  actions: DestinationActions,
): Column<Destination>[] => [
  { id: 'name', title: words.name, kind: 'text', value: ({ name }) => name },
  {
    id: 'kind',
    title: words.kind,
    kind: 'text',
    value: ({ kind }) => kind,
    text: ({ kind }) => words.kinds[kind],
  },
  { id: 'address', title: words.address, kind: 'text', value: ({ address }) => address },
  {
    id: 'language',
    title: words.language,
    kind: 'text',
    value: ({ language }) => language,
    text: ({ language }) => words.languages[language],
  },
  {
    id: 'events',
    title: words.events,
    kind: 'text',
    value: ({ events }) => events.join(' '),
    text: ({ events }) => events.map((type) => words.eventNames[type]).join(', '),
  },
  {
    id: 'owner_name',
    title: words.owner,
    kind: 'text',
    value: (one) => one.owner_name,
    text: (one) => (one.mine ? words.you : one.owner_name),
  },
  { id: 'updated_at', title: words.changed, kind: 'instant', value: (one) => one.updated_at },
  {
    id: 'actions',
    title: words.actions,
    kind: 'text',
    value: () => null,
    cell: (one) => (
      <RowActions>
        <Show when={actions.mayChange && one.mine && one.kind === 'webhook'}>
          <Button label={words.eventsOf(one.name)} onClick={() => actions.chooseEvents(one)}>
            {words.events}
          </Button>
        </Show>
        <Show when={actions.mayTest}>
          <Button label={words.testOf(one.name)} onClick={() => actions.test(one)}>
            {words.test}
          </Button>
        </Show>
        <Show when={actions.mayDelete}>
          <Button label={words.deleteOf(one.name)} onClick={() => actions.remove(one)}>
            {words.delete}
          </Button>
        </Show>
      </RowActions>
    ),
  },
]

export const deadMessageColumns = (
  words: DestinationWords,
  resend: ((message: Message) => void) | undefined,
): Column<Message>[] => [
  { id: 'title', title: words.message, kind: 'text', value: ({ title }) => title },
  {
    id: 'destination',
    title: words.destination,
    kind: 'text',
    value: ({ destination }) => destination,
  },
  { id: 'error', title: words.error, kind: 'text', value: ({ error }) => error },
  { id: 'attempts', title: words.attempts, kind: 'integer', value: ({ attempts }) => attempts },
  { id: 'created_at', title: words.created, kind: 'instant', value: (one) => one.created_at },
  {
    id: 'actions',
    title: words.actions,
    kind: 'text',
    value: () => null,
    cell: (one) => (
      <Show when={resend}>
        {(again) => (
          <Button label={words.resendOf(one.title)} onClick={() => again()(one)}>
            {words.resend}
          </Button>
        )}
      </Show>
    ),
  },
]
