import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { DeleteDialog } from '../../components/DeleteDialog.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { destinationMessages } from './messages.ts'
import { type Destination, deleteDestination, destinationKeys } from './requests.ts'

/** Asks before a destination is deleted. */
export function DeleteDestination(props: { destination: Destination; onClose: () => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(destinationMessages)
  // The version that the reader sees: the cache changes it in place.
  const base = { ...props.destination }
  const deletion = useMutation(() => ({
    mutationFn: () => deleteDestination(api, base),
    onSettled: () => queries.invalidateQueries({ queryKey: destinationKeys.list }),
    onSuccess: () => props.onClose(),
  }))
  return (
    <DeleteDialog
      testId="delete-destination"
      title={words().deleteTitle(base.name)}
      meaning={words().deleteMeaning}
      words={words()}
      deletion={deletion}
      onClose={props.onClose}
    />
  )
}
