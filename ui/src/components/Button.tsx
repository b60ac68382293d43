import type { ParentProps } from 'solid-js'
import styles from './Button.module.css'

type ButtonProps = {
  readonly onClick?: () => void
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  /** The accessible name, where the text alone does not distinguish a button from its neighbours. */
  readonly label?: string
  readonly primary?: boolean
}

export function Button(props: ParentProps<ButtonProps>) {
  return (
    <button
      type={props.type ?? 'button'}
      class={styles.button}
      classList={{ [styles.primary ?? '']: props.primary ?? false }}
      disabled={props.disabled ?? false}
      aria-label={props.label}
      onClick={() => props.onClick?.()}
    >
      {props.children}
    </button>
  )
}

/** A button in a table that opens what its row is about. */
export function RowButton(
  props: ParentProps<{ onClick: () => void; pressed?: boolean; label?: string }>,
) {
  return (
    <button
      type="button"
      class={styles.link}
      aria-pressed={props.pressed}
      aria-label={props.label}
      onClick={() => props.onClick()}
    >
      {props.children}
    </button>
  )
}
