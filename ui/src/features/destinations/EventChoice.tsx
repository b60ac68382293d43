import { type EventType, eventTypes } from '@otel-bi/contract/events/types'
import { For } from 'solid-js'
import { Check } from '../../components/Check.tsx'
import formStyles from '../../components/DialogForm.module.css'
import { useMessages } from '../../i18n/I18n.tsx'
import { destinationMessages } from './messages.ts'

type ChoiceProps = {
  readonly chosen: readonly EventType[]
  readonly onChange: (chosen: EventType[]) => void
}

/** Which events a webhook receives. */
export function EventChoice(props: ChoiceProps) {
  const words = useMessages(destinationMessages)
  const choose = (type: EventType, isChosen: boolean) =>
    props.onChange(
      eventTypes.filter((one) => (one === type ? isChosen : props.chosen.includes(one))),
    )
  return (
    <fieldset class={formStyles.fields} data-testid="event-choice">
      <legend>{words().events}</legend>
      <div class={formStyles.row}>
        <For each={eventTypes}>
          {(type) => (
            <Check
              label={words().eventNames[type]}
              checked={props.chosen.includes(type)}
              onChange={(isChosen) => choose(type, isChosen)}
            />
          )}
        </For>
      </div>
    </fieldset>
  )
}
