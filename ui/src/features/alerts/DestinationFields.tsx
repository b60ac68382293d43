import { useMessages } from '../../i18n/I18n.tsx'
import { DestinationChoice } from '../destinations/DestinationChoice.tsx'
import { alertMessages } from './messages.ts'
import type { FieldProps } from './SubjectFields.tsx'

/** Where a rule tells; without a destination the dashboard alone shows it. */
export function DestinationFields(props: FieldProps) {
  const words = useMessages(alertMessages)
  return (
    <DestinationChoice
      testId="rule-destinations"
      title={words().destinations}
      none={words().noDestinations}
      chosen={props.draft.destinations}
      onChange={(destinations) => props.onChange({ destinations })}
    />
  )
}
