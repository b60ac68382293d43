import field from './Field.module.css'
import { moveEnd } from './own-dates.ts'

type DatePairProps = {
  readonly from: string
  readonly to: string
  readonly labels: readonly [from: string, to: string]
  readonly onChange: (days: { from: string; to: string }) => void
}

/** Two days in order; one moved past the other takes it along, and one left half typed is as it was. */
export function DatePair(props: DatePairProps) {
  const day = (name: 'from' | 'to', label: string) => (
    <label class={field.field}>
      {label}
      <input
        type="date"
        required
        value={props[name]}
        onChange={({ currentTarget }) => {
          const next = moveEnd({ from: props.from, to: props.to }, name, currentTarget.value)
          if (next) props.onChange(next)
        }}
        onBlur={({ currentTarget }) => {
          currentTarget.value = props[name]
        }}
      />
    </label>
  )
  return (
    <>
      {day('from', props.labels[0])}
      {day('to', props.labels[1])}
    </>
  )
}
