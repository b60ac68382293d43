import { createUniqueId, For } from 'solid-js'
import styles from './Choice.module.css'

type ChoiceProps<T extends string> = {
  readonly label: string
  readonly options: readonly T[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly name: (option: T) => string
}

/** One choice of many: a native select, which every keyboard, phone and screen reader knows. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const id = createUniqueId()
  const choose = (text: string) => {
    const option = props.options.find((candidate) => candidate === text)
    if (option !== undefined) props.onChange(option)
  }
  return (
    <span class={styles.choice}>
      <label class={styles.label} for={id}>
        {props.label}
      </label>
      <select id={id} class={styles.select} onChange={(event) => choose(event.target.value)}>
        <For each={props.options}>
          {(option) => (
            <option value={option} selected={option === props.value}>
              {props.name(option)}
            </option>
          )}
        </For>
      </select>
    </span>
  )
}
