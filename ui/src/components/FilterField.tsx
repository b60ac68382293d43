import { createUniqueId, For, Show } from 'solid-js'
import field from './Field.module.css'

type FilterFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly type?: 'date'
  /** Texts that are known to find something. */
  readonly suggestions?: readonly string[]
}

const longest = 200

/** A text or a day to filter by: it counts when it is finished, by Enter or by leaving it, not with every letter. */
export function FilterField(props: FilterFieldProps) {
  const list = createUniqueId()
  const suggestions = () => props.suggestions ?? []
  return (
    <label class={field.field}>
      {props.label}
      <input
        type={props.type ?? 'text'}
        value={props.value}
        maxLength={longest}
        list={suggestions().length > 0 ? list : undefined}
        onChange={(event) => props.onChange(event.currentTarget.value.trim())}
      />
      <Show when={suggestions().length > 0}>
        <datalist id={list}>
          <For each={suggestions()}>{(text) => <option value={text} />}</For>
        </datalist>
      </Show>
    </label>
  )
}
