import { Show } from 'solid-js'
import { Check } from '../../components/Check.tsx'
import { Choice } from '../../components/Choice.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import styles from './Alerts.module.css'
import { everyChoices } from './draft.ts'
import { alertMessages } from './messages.ts'
import type { FieldProps } from './SubjectFields.tsx'

const repeats = ['', '60', '240', '1440', '10080'] as const

/** How often a rule is checked, and what it tells when. */
export function TellingFields(props: FieldProps) {
  const words = useMessages(alertMessages)
  const repeatName = (minutes: string) => {
    const known = repeats.find((choice) => choice === minutes)
    return known === undefined ? `${minutes} min` : words().repeats[known]
  }
  // A rule that was made through the API may repeat at another cadence.
  const repeatOptions = () => [...new Set<string>([...repeats, props.draft.repeat])]
  return (
    <>
      <div class={styles.row}>
        <Choice
          label={words().every}
          options={everyChoices}
          value={props.draft.every}
          onChange={(every) => props.onChange({ every })}
          name={(every) => words().everies[every]}
        />
        <label class={styles.inline}>
          {words().pending}
          <input
            type="number"
            min="1"
            max="30"
            required
            value={props.draft.pending}
            onInput={(event) => props.onChange({ pending: event.currentTarget.value })}
          />
        </label>
        <Choice
          label={words().repeat}
          options={repeatOptions()}
          value={props.draft.repeat}
          onChange={(repeat) => props.onChange({ repeat })}
          name={repeatName}
        />
      </div>
      <div class={styles.row}>
        <Check
          label={words().tellsResolved}
          checked={props.draft.tellsResolved}
          onChange={(tellsResolved) => props.onChange({ tellsResolved })}
        />
        <Check
          label={words().tellsUnchecked}
          checked={props.draft.tellsUnchecked}
          onChange={(tellsUnchecked) => props.onChange({ tellsUnchecked })}
        />
        <Check
          label={words().quiet}
          checked={props.draft.isQuiet}
          onChange={(isQuiet) => props.onChange({ isQuiet })}
        />
        <Show when={props.draft.isQuiet}>
          <QuietHours {...props} />
        </Show>
      </div>
    </>
  )
}

function QuietHours(props: FieldProps) {
  const words = useMessages(alertMessages)
  return (
    <>
      <label class={styles.inline}>
        {words().quietFrom}
        <input
          type="time"
          required
          value={props.draft.quietFrom}
          onInput={(event) => props.onChange({ quietFrom: event.currentTarget.value })}
        />
      </label>
      <label class={styles.inline}>
        {words().quietTo}
        <input
          type="time"
          required
          value={props.draft.quietTo}
          onInput={(event) => props.onChange({ quietTo: event.currentTarget.value })}
        />
      </label>
      <label class={styles.inline}>
        {words().zone}
        <input
          required
          value={props.draft.zone}
          onInput={(event) => props.onChange({ zone: event.currentTarget.value })}
        />
      </label>
    </>
  )
}
