import { createUniqueId, For, type JSX } from 'solid-js'
import styles from './Segmented.module.css'

type SegmentedProps<T extends string> = {
  readonly label: string
  readonly options: readonly T[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly name: (option: T) => string
  /** Shown instead of the name, which then stays for screen readers and as a tooltip. */
  readonly icon?: (option: T) => JSX.Element
}

/** One choice of a few, all of them in sight: native radio buttons, so arrow keys and forms just work. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const group = createUniqueId()
  return (
    <fieldset class={styles.group}>
      <legend class="visually-hidden">{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label class={styles.option} title={props.icon && props.name(option)}>
            <input
              class={styles.input}
              type="radio"
              name={group}
              value={option}
              checked={props.value === option}
              onChange={() => props.onChange(option)}
            />
            <span class={props.icon ? 'visually-hidden' : undefined}>{props.name(option)}</span>
            {props.icon?.(option)}
          </label>
        )}
      </For>
    </fieldset>
  )
}
