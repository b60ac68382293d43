import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { DeleteDialog } from '../../components/DeleteDialog.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { alertMessages } from './messages.ts'
import { type AlertRule, alertKeys, deleteRule } from './requests.ts'

/** Asks before a rule is deleted. */
export function DeleteRule(props: { rule: AlertRule; onClose: () => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(alertMessages)
  // The version that the reader sees: the cache changes it in place.
  const base = { ...props.rule }
  const deletion = useMutation(() => ({
    mutationFn: () => deleteRule(api, base),
    onSettled: () => queries.invalidateQueries({ queryKey: alertKeys.rules }),
    onSuccess: () => props.onClose(),
  }))
  return (
    <DeleteDialog
      testId="delete-rule"
      title={words().deleteTitle(base.name)}
      meaning={words().deleteMeaning}
      words={words()}
      deletion={deletion}
      onClose={props.onClose}
    />
  )
}
