import { wordDetail } from '@otel-bi/contract/problem-sentences'
import { Show } from 'solid-js'
import { Badge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { RowActions } from '../../components/RowActions.tsx'
import type { Formats } from '../../format/formats.ts'
import type { Language } from '../../i18n/language.ts'
import { scheduleText } from '../jobs/schedule-text.ts'
import type { SubscriptionWords } from './messages.ts'
import type { SentPage, Subscription } from './requests.ts'

export type SubscriptionActions = {
  readonly send: (subscription: Subscription) => void
  readonly switch: (subscription: Subscription) => void
  readonly remove: (subscription: Subscription) => void
  readonly mayDelete: boolean
}

export type Texts = {
  readonly words: SubscriptionWords
  readonly language: Language
  readonly formats: Formats
  /** Of a saved view by its id, where the reader may see it. */
  readonly viewName: (id: number) => string | undefined
  readonly pageName: (page: SentPage) => string
  /** Of a destination by its id, where it is the reader’s. */
  readonly destinationName: (id: number) => string | undefined
}

export const subscriptionColumns = (
  texts: Texts,
  actions: SubscriptionActions,
): Column<Subscription>[] => {
  const { words, language, formats } = texts
  return [
    {
      id: 'name',
      title: words.name,
      kind: 'text',
      value: ({ name }) => name,
      cell: (one) => <Name subscription={one} words={words} language={language} />,
    },
    { id: 'subject', title: words.what, kind: 'text', value: (one) => subjectText(one, texts) },
    {
      id: 'cron',
      title: words.schedule,
      kind: 'text',
      value: ({ cron }) => cron,
      text: ({ cron, time_zone }) => words.inZone(scheduleText(cron, language), time_zone),
    },
    {
      id: 'destinations',
      title: words.destinations,
      kind: 'text',
      value: ({ destinations }) =>
        destinations.map((id) => texts.destinationName(id) ?? String(id)).join(', '),
    },
    {
      id: 'formats',
      title: words.files,
      kind: 'text',
      value: ({ formats: files }) => files.join(', ').toUpperCase() || words.noFiles,
    },
    {
      id: 'next_send_at',
      title: words.next,
      kind: 'instant',
      value: (one) => one.next_send_at,
      text: ({ next_send_at: next }) => (next === null ? words.off : formats.instant(next)),
    },
    { id: 'last_sent_at', title: words.last, kind: 'instant', value: (one) => one.last_sent_at },
    {
      id: 'owner',
      title: words.owner,
      kind: 'text',
      value: ({ owner }) => owner,
      text: ({ owner, is_own }) => (is_own ? words.you : owner),
    },
    {
      id: 'actions',
      title: words.actions,
      kind: 'text',
      value: () => null,
      cell: (one) => <Actions subscription={one} words={words} actions={actions} />,
    },
  ]
}

function subjectText({ subject }: Subscription, { words, viewName, pageName }: Texts): string {
  if (subject.kind === 'report') return words.report
  if (subject.kind === 'page') return words.page(pageName(subject.page))
  const name = viewName(subject.view_id)
  return name === undefined ? words.viewOf(String(subject.view_id)) : words.view(name)
}

type CellProps = { readonly subscription: Subscription; readonly words: SubscriptionWords }

function Name(props: CellProps & { readonly language: Language }) {
  return (
    <>
      <bdi>{props.subscription.name}</bdi>
      <Show when={props.subscription.last_problem}>
        {(problem) => (
          <Badge tone="notice">{props.words.problem(wordDetail(problem(), props.language))}</Badge>
        )}
      </Show>
    </>
  )
}

function Actions(props: CellProps & { readonly actions: SubscriptionActions }) {
  const one = () => props.subscription
  const name = () => one().name
  return (
    <RowActions>
      <Show when={one().is_own}>
        <Button label={props.words.sendOf(name())} onClick={() => props.actions.send(one())}>
          {props.words.send}
        </Button>
        <Button
          label={one().enabled ? props.words.switchOffOf(name()) : props.words.switchOnOf(name())}
          onClick={() => props.actions.switch(one())}
        >
          {one().enabled ? props.words.switchOff : props.words.switchOn}
        </Button>
      </Show>
      <Show when={props.actions.mayDelete}>
        <Button label={props.words.deleteOf(name())} onClick={() => props.actions.remove(one())}>
          {props.words.delete}
        </Button>
      </Show>
    </RowActions>
  )
}
