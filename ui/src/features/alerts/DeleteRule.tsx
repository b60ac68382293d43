import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Refusal } from '../../components/Refusal.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import styles from './Alerts.module.css'
import { alertMessages } from './messages.ts'
import { type AlertRule, alertKeys, deleteRule } from './requests.ts'

/** Asks before a rule is deleted. */
export function DeleteRule(props: { rule: AlertRule; onClose: () => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(alertMessages)
  const base = { ...props.rule }
  const deletion = useMutation(() => ({
    mutationFn: () => deleteRule(api, base),
    onSuccess() {
      void queries.invalidateQueries({ queryKey: alertKeys.rules })
      props.onClose()
    },
  }))
  return (
    <Dialog title={words().deleteTitle(base.name)} onClose={props.onClose} testId="delete-rule">
      <p>{words().deleteMeaning}</p>
      <Show when={deletion.error}>{(error) => <Refusal error={error()} />}</Show>
      <div class={styles.buttons}>
        <Button onClick={props.onClose}>{words().cancel}</Button>
        <Button primary disabled={deletion.isPending} onClick={() => deletion.mutate()}>
          {words().delete}
        </Button>
      </div>
    </Dialog>
  )
}
