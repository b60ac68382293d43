import styles from './Sparkline.module.css'

/** The course of a figure in the height of a line. Only repeats what a chart or a table shows. */
export function Sparkline(props: { values: readonly number[] }) {
  const points = () => {
    const low = Math.min(0, ...props.values)
    const range = Math.max(0, ...props.values) - low || 1
    const step = 100 / Math.max(1, props.values.length - 1)
    return props.values
      .map((value, index) => `${index * step},${18 - (17 * (value - low)) / range}`)
      .join(' ')
  }
  return (
    <svg
      class={styles.sparkline}
      viewBox="0 0 100 18"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-testid="sparkline"
      data-points={props.values.length}
    >
      <polyline points={points()} vector-effect="non-scaling-stroke" />
    </svg>
  )
}
