import { alertSentence } from '@otel-bi/contract/alerts/sentence'
import { useQuery } from '@tanstack/solid-query'
import { createEffect, createMemo, createSignal, onCleanup, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { Button } from '../../components/Button.tsx'
import { Refusal } from '../../components/Refusal.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Alerts.module.css'
import { BacktestResult } from './BacktestResult.tsx'
import { ConditionFields } from './ConditionFields.tsx'
import { DestinationFields } from './DestinationFields.tsx'
import { type Draft, ruleOf } from './draft.ts'
import { alertMessages } from './messages.ts'
import { alertBacktest, type NewRule } from './requests.ts'
import { SubjectFields } from './SubjectFields.tsx'
import { TellingFields } from './TellingFields.tsx'

type Props = {
  readonly draft: Draft
  readonly isSaving: boolean
  readonly error: Error | null
  readonly onSubmit: (rule: NewRule) => void
  readonly onCancel: () => void
}

/** Typing pauses this long before the rule is tested. */
const pauseMs = 500

/** A rule, in a sentence while it is written, and what it would have told. */
export function RuleForm(props: Props) {
  const { language } = useI18n()
  const words = useMessages(alertMessages)
  const api = useApi()
  const { can } = useUser()
  const [draft, setDraft] = createStore<Draft>({ ...props.draft })
  const rule = createMemo(() => ruleOf(draft))
  const tested = usePaused(() => {
    const current = rule()
    // Its name and its destinations change nothing of what it would have told.
    return current && { ...current, name: 'test', destinations: [] }
  })
  const backtest = useQuery(() => alertBacktest(api, can('backtestAlert') ? tested() : undefined))
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const current = rule()
    if (current) props.onSubmit(current)
  }
  return (
    <form class={styles.form} onSubmit={submit}>
      <label class={styles.field}>
        {words().name}
        <input
          name="name"
          required
          pattern=".*\S.*"
          maxLength={120}
          value={draft.name}
          onInput={(event) => setDraft('name', event.currentTarget.value)}
        />
      </label>
      <SubjectFields draft={draft} onChange={setDraft} />
      <ConditionFields draft={draft} onChange={setDraft} />
      <TellingFields draft={draft} onChange={setDraft} />
      <Show when={can('listDestinations')}>
        <DestinationFields draft={draft} onChange={setDraft} />
      </Show>
      <p class={styles.sentence} role="status" data-testid="rule-sentence">
        <Show when={rule()} fallback={words().fill}>
          {(current) =>
            `${alertSentence(contractRule(current()), backtest.data?.currency ?? null)[language()]}.`
          }
        </Show>
      </p>
      <Show when={can('backtestAlert') && tested()}>
        {(current) => <BacktestResult rule={current()} />}
      </Show>
      <Show when={props.error}>{(error) => <Refusal error={error()} />}</Show>
      <div class={styles.buttons}>
        <Button onClick={props.onCancel}>{words().cancel}</Button>
        <Button type="submit" primary disabled={props.isSaving || !rule()}>
          {props.isSaving ? words().saving : words().save}
        </Button>
      </div>
    </form>
  )
}

/** The rule as the sentence takes it: with its optional fields. */
function contractRule({ subject, condition }: NewRule) {
  if (subject.kind === 'quality')
    return { subject: { ...subject, check: subject.check ?? null }, condition }
  if (subject.kind === 'anomalies')
    return { subject: { ...subject, unexplained: subject.unexplained ?? false }, condition }
  return { subject, condition }
}

/** A value once it has not changed for a moment. */
function usePaused<T>(value: () => T): () => T {
  const [paused, setPaused] = createSignal<T>(value())
  createEffect(() => {
    const next = value()
    const timer = setTimeout(() => setPaused(() => next), pauseMs)
    onCleanup(() => clearTimeout(timer))
  })
  return paused
}
