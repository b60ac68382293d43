import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import formStyles from '../../components/DialogForm.module.css'
import { Refusal } from '../../components/Refusal.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { destinationMessages } from './messages.ts'
import { type Destination, deleteDestination, destinationKeys } from './requests.ts'

/** Asks before a destination is deleted. */
export function DeleteDestination(props: { destination: Destination; onClose: () => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(destinationMessages)
  const deletion = useMutation(() => ({
    mutationFn: () => deleteDestination(api, props.destination),
    onSettled: () => queries.invalidateQueries({ queryKey: destinationKeys.list }),
    onSuccess: () => props.onClose(),
  }))
  return (
    <Dialog
      title={words().deleteTitle(props.destination.name)}
      onClose={props.onClose}
      testId="delete-destination"
    >
      <div class={formStyles.form}>
        <p>{words().deleteMeaning}</p>
        <Show when={deletion.error}>{(error) => <Refusal error={error()} />}</Show>
        <div class={formStyles.buttons}>
          <Button onClick={props.onClose}>{words().cancel}</Button>
          <Button primary disabled={deletion.isPending} onClick={() => deletion.mutate()}>
            {words().delete}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
