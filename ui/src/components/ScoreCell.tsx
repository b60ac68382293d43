import styles from './ScoreCell.module.css'

/** A measure, and under it the place on the scale of 0 to 100 that it earned. */
export function ScoreCell(props: { text: string; scaled: number | null }) {
  return (
    <span class={styles.cell}>
      {props.text}
      <meter
        class={styles.bar}
        min="0"
        max="100"
        value={props.scaled ?? 0}
        aria-hidden="true"
        data-scaled={props.scaled}
      />
    </span>
  )
}
