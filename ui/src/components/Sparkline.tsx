import { For } from 'solid-js'
import styles from './Sparkline.module.css'
import { sparklineLines } from './sparkline-lines.ts'

/** The course of a figure in the height of a line. Only repeats what a chart or a table shows. */
export function Sparkline(props: { values: readonly (number | null)[]; testId?: string }) {
  return (
    <svg
      class={styles.sparkline}
      viewBox="0 0 100 18"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-testid={props.testId ?? 'sparkline'}
      data-points={props.values.length}
    >
      <For each={sparklineLines(props.values)}>
        {(points) => <polyline points={points} vector-effect="non-scaling-stroke" />}
      </For>
    </svg>
  )
}
