import styles from './Scenario.module.css'

type Props = {
  readonly name: string
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in the reader's words. */
  readonly text: string
  readonly onChange: (value: number) => void
}

/** A figure to be tried: dragged, or changed by arrow keys, with its value beside its name. */
export function Slider(props: Props) {
  return (
    <label class={styles.field}>
      <span class={styles.slid}>
        {props.label}
        <output>{props.text}</output>
      </span>
      <input
        type="range"
        name={props.name}
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        aria-label={props.label}
        aria-valuetext={props.text}
        onInput={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  )
}
