import styles from './Clipped.module.css'

/** Text that may be long: cut with an ellipsis, whole in a tooltip and when copied. */
export function Clipped(props: { text: string; mono?: boolean }) {
  return (
    <span
      class={styles.clipped}
      classList={{ [styles.mono ?? '']: props.mono ?? false }}
      title={props.text}
    >
      {props.text}
    </span>
  )
}
