import { createSignal } from 'solid-js'
import field from './Field.module.css'

type DatePairProps = {
  readonly from: string
  readonly to: string
  readonly labels: readonly [from: string, to: string]
  readonly onChange: (days: { from: string; to: string }) => void
}

/** Two days in order; a day typed half or out of order waits for the other one. */
export function DatePair(props: DatePairProps) {
  const [typed, setTyped] = createSignal<{ from?: string; to?: string }>({})
  const type = (change: { from?: string; to?: string }) => {
    const next = { from: props.from, to: props.to, ...typed(), ...change }
    const isComplete = next.from !== '' && next.to !== '' && next.from <= next.to
    setTyped(isComplete ? {} : next)
    if (isComplete) props.onChange(next)
  }
  const day = (name: 'from' | 'to', label: string) => (
    <label class={field.field}>
      {label}
      <input
        type="date"
        required
        min={name === 'to' ? (typed().from ?? props.from) : undefined}
        value={typed()[name] ?? props[name]}
        onChange={({ currentTarget }) => type({ [name]: currentTarget.value })}
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
