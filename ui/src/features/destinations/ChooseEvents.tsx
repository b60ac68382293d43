import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import formStyles from '../../components/DialogForm.module.css'
import { Refusal } from '../../components/Refusal.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { EventChoice } from './EventChoice.tsx'
import { destinationMessages } from './messages.ts'
import { changeEvents, type Destination, destinationKeys } from './requests.ts'

/** Changes which events a webhook receives. */
export function ChooseEvents(props: { destination: Destination; onClose: () => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(destinationMessages)
  const [chosen, setChosen] = createSignal(props.destination.events)
  const change = useMutation(() => ({
    mutationFn: () => changeEvents(api, props.destination, chosen()),
    onSettled: () => queries.invalidateQueries({ queryKey: destinationKeys.list }),
    onSuccess: () => props.onClose(),
  }))
  return (
    <Dialog
      title={words().eventsTitle(props.destination.name)}
      onClose={props.onClose}
      testId="choose-events"
    >
      <div class={formStyles.form}>
        <EventChoice chosen={chosen()} onChange={setChosen} />
        <Show when={change.error}>{(error) => <Refusal error={error()} />}</Show>
        <div class={formStyles.buttons}>
          <Button onClick={props.onClose}>{words().cancel}</Button>
          <Button primary disabled={change.isPending} onClick={() => change.mutate()}>
            {change.isPending ? words().saving : words().save}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
