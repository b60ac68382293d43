import { Match, Switch } from 'solid-js'
import { Choice } from '../../components/Choice.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import styles from './Alerts.module.css'
import { againstChoices, conditionChoices, measureOf } from './draft.ts'
import { alertMessages } from './messages.ts'
import type { FieldProps } from './SubjectFields.tsx'

const sides = ['either', 'above', 'below'] as const
const directions = ['fall', 'rise'] as const

/** When a rule is in breach. */
export function ConditionFields(props: FieldProps) {
  const words = useMessages(alertMessages)
  const isRatio = () => props.draft.kind === 'metric' && measureOf(props.draft)?.format === 'ratio'
  const boundName = () => {
    if (props.draft.kind === 'freshness') return words().boundDays
    return isRatio() ? words().boundPercent : words().bound
  }
  return (
    <div class={styles.row}>
      <Choice
        label={words().condition}
        options={conditionChoices(props.draft)}
        value={props.draft.condition}
        onChange={(condition) => props.onChange({ condition })}
        name={(kind) => words().conditions[kind]}
      />
      <Switch>
        <Match when={props.draft.condition === 'above' || props.draft.condition === 'below'}>
          <label class={styles.inline}>
            {boundName()}
            <input
              inputMode="decimal"
              required
              value={props.draft.value}
              onInput={(event) => props.onChange({ value: event.currentTarget.value })}
            />
          </label>
        </Match>
        <Match when={props.draft.condition === 'outside_forecast'}>
          <Choice
            label={words().side}
            options={sides}
            value={props.draft.side}
            onChange={(side) => props.onChange({ side })}
            name={(side) => words().sides[side]}
          />
        </Match>
        <Match when={props.draft.condition === 'change'}>
          <Choice
            label={words().direction}
            options={directions}
            value={props.draft.direction}
            onChange={(direction) => props.onChange({ direction })}
            name={(direction) => words().directions[direction]}
          />
          <label class={styles.inline}>
            {isRatio() ? words().byPoints : words().byPercent}
            <input
              inputMode="decimal"
              required
              value={props.draft.change}
              onInput={(event) => props.onChange({ change: event.currentTarget.value })}
            />
          </label>
          <Choice
            label={words().against}
            options={againstChoices(props.draft.grain)}
            value={props.draft.against}
            onChange={(against) => props.onChange({ against })}
            name={(against) => words().againsts[against]}
          />
        </Match>
      </Switch>
    </div>
  )
}
