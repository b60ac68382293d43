import { createUniqueId, For, Show } from 'solid-js'
import styles from '../../components/Choice.module.css'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { actionName, actionsIn, areas, isKnownAction } from './action-name.ts'
import { auditMessages } from './messages.ts'

/** One action of the log, in words, by its area; the URL and the API have its code. */
export function ActionChoice(props: { value: string; onChange: (action: string) => void }) {
  const id = createUniqueId()
  const { language } = useI18n()
  const words = useMessages(auditMessages)
  const Action = (own: { action: string }) => (
    <option value={own.action} selected={own.action === props.value}>
      {actionName(own.action, language())}
    </option>
  )
  return (
    <span class={styles.choice}>
      <label class={styles.label} for={id}>
        {words().action}
      </label>
      <select
        id={id}
        class={styles.select}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="" selected={props.value === ''}>
          {words().anyAction}
        </option>
        <Show when={props.value !== '' && !isKnownAction(props.value)}>
          <Action action={props.value} />
        </Show>
        <For each={areas}>
          {(area) => (
            <optgroup label={words().areas[area]}>
              <For each={actionsIn(area, language())}>{(action) => <Action action={action} />}</For>
            </optgroup>
          )}
        </For>
      </select>
    </span>
  )
}
