import { wordDetail } from '@otel-bi/contract/problem-sentences'
import { Show } from 'solid-js'
import { Badge, type Tone } from '../../components/Badge.tsx'
import { Button, RowButton } from '../../components/Button.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { RowActions } from '../../components/RowActions.tsx'
import type { Formats } from '../../format/formats.ts'
import type { Language } from '../../i18n/language.ts'
import styles from './Alerts.module.css'
import type { AlertWords } from './messages.ts'
import type { AlertRule, RuleState } from './requests.ts'

export const stateTones: Record<RuleState, Tone> = {
  ok: 'good',
  pending: 'notice',
  firing: 'bad',
  resolved: 'accent',
  off: 'plain',
}

/** The order of urgency. */
const rank: Record<RuleState, number> = { firing: 0, pending: 1, resolved: 2, ok: 3, off: 4 }

/** What the reader may do with a rule. */
export type RuleActions = {
  readonly mayEdit: (rule: AlertRule) => boolean
  readonly maySwitch: (rule: AlertRule) => boolean
  readonly open: (rule: AlertRule) => void
  readonly edit: (rule: AlertRule) => void
  readonly remove: (rule: AlertRule) => void
  readonly change: (
    rule: AlertRule,
    change: { enabled?: boolean; muted_until?: string | null },
  ) => void
}

type Context = {
  readonly words: AlertWords
  readonly language: Language
  readonly formats: Formats
  readonly opened: () => number
  readonly actions: RuleActions
}

export function ruleColumns(context: Context): Column<AlertRule>[] {
  const { words, language, actions, opened } = context
  return [
    {
      id: 'name',
      title: words.name,
      kind: 'text',
      value: (rule) => rule.name,
      cell: (rule) => (
        <div class={styles.name}>
          <RowButton pressed={opened() === rule.id} onClick={() => actions.open(rule)}>
            <bdi>{rule.name}</bdi>
          </RowButton>
          <p class={styles.note}>{rule.sentence[language]}</p>
        </div>
      ),
    },
    {
      id: 'state',
      title: words.state,
      kind: 'text',
      value: (rule) => rule.state,
      order: (rule) => rank[rule.state],
      text: (rule) => words.states[rule.state],
      cell: (rule) => <State rule={rule} context={context} />,
    },
    {
      id: 'owner_name',
      title: words.owner,
      kind: 'text',
      value: (rule) => rule.owner_name,
      text: (rule) => (rule.mine ? words.you : rule.owner_name),
    },
    { id: 'checked_at', title: words.checked, kind: 'instant', value: (rule) => rule.checked_at },
    {
      id: 'actions',
      title: words.actions,
      kind: 'text',
      value: () => null,
      cell: (rule) => <Actions rule={rule} words={words} actions={actions} />,
    },
  ]
}

const isMuted = ({ muted_until }: AlertRule) =>
  muted_until !== null && Date.parse(muted_until) > Date.now()

function State(props: { rule: AlertRule; context: Context }) {
  const words = () => props.context.words
  return (
    <div class={styles.state} data-testid="rule-state" data-value={props.rule.state}>
      <Badge tone={stateTones[props.rule.state]}>{words().states[props.rule.state]}</Badge>
      <Show when={props.rule.unchecked}>
        {(unchecked) => (
          <span title={wordDetail(unchecked().reason, props.context.language)}>
            <Badge tone="notice">{words().unchecked}</Badge>
          </span>
        )}
      </Show>
      <Show when={isMuted(props.rule) && props.rule.muted_until}>
        {(until) => (
          <p class={styles.note}>{words().mutedUntil(props.context.formats.instant(until()))}</p>
        )}
      </Show>
    </div>
  )
}

const dayMs = 86_400_000

function Actions(props: { rule: AlertRule; words: AlertWords; actions: RuleActions }) {
  const words = () => props.words
  const name = () => props.rule.name
  const change = (value: { enabled?: boolean; muted_until?: string | null }) =>
    props.actions.change(props.rule, value)
  return (
    <RowActions>
      <Show when={props.actions.maySwitch(props.rule)}>
        <Button
          label={props.rule.enabled ? words().switchOffRule(name()) : words().switchOnRule(name())}
          onClick={() => change({ enabled: !props.rule.enabled })}
        >
          {props.rule.enabled ? words().switchOff : words().switchOn}
        </Button>
        <Button
          label={isMuted(props.rule) ? words().unmuteRule(name()) : words().muteRule(name())}
          onClick={() =>
            change({
              muted_until: isMuted(props.rule) ? null : new Date(Date.now() + dayMs).toISOString(),
            })
          }
        >
          {isMuted(props.rule) ? words().unmute : words().mute}
        </Button>
      </Show>
      <Show when={props.actions.mayEdit(props.rule)}>
        <Button label={words().editRule(name())} onClick={() => props.actions.edit(props.rule)}>
          {words().edit}
        </Button>
      </Show>
      <Show when={props.actions.maySwitch(props.rule)}>
        <Button label={words().deleteRule(name())} onClick={() => props.actions.remove(props.rule)}>
          {words().delete}
        </Button>
      </Show>
    </RowActions>
  )
}
