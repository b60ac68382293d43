import { datesMessages } from '../../components/dates-messages.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { moveEnd } from './own-dates.ts'
import type { Dates } from './page-state.ts'

type Props = {
  /** Distinguishes the days of the range from those of the comparison. */
  readonly label: string
  readonly dates: Dates
  readonly onChange: (dates: Dates) => void
}

/** First and last day of one's own; one moved past the other takes it along. */
export function DateFields(props: Props) {
  const words = useMessages(datesMessages)
  const Field = (field: { end: 'from' | 'to' }) => (
    <label>
      {words()[field.end]}
      <input
        type="date"
        aria-label={`${props.label}: ${words()[field.end]}`}
        value={props.dates[field.end]}
        onChange={({ currentTarget }) => {
          const next = moveEnd(props.dates, field.end, currentTarget.value)
          if (next) props.onChange(next)
        }}
        onBlur={({ currentTarget }) => {
          currentTarget.value = props.dates[field.end]
        }}
      />
    </label>
  )
  return (
    <>
      <Field end="from" />
      <Field end="to" />
    </>
  )
}
