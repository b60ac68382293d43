import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { createIdempotencyKey } from '../../api/idempotency-key.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { type Draft, draftOf } from './draft.ts'
import { alertMessages } from './messages.ts'
import { RuleForm } from './RuleForm.tsx'
import { type AlertRule, alertKeys, changeRule, createRule, type NewRule } from './requests.ts'

type Closing = { readonly onClose: () => void }

/** Adds a rule. */
export function AddRule(props: Closing & { draft: Draft; onSaved: (rule: AlertRule) => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(alertMessages)
  // One key for one draft: the same one sent again after a failure is saved once.
  let sent: { readonly body: string; readonly key: string } | undefined
  const creation = useMutation(() => ({
    mutationFn: (rule: NewRule) => {
      const body = JSON.stringify(rule)
      if (sent?.body !== body) sent = { body, key: createIdempotencyKey(crypto) }
      return createRule(api, rule, sent.key)
    },
    onSuccess(rule) {
      void queries.invalidateQueries({ queryKey: alertKeys.rules })
      props.onSaved(rule)
    },
  }))
  return (
    <Dialog title={words().add} onClose={props.onClose} testId="add-rule">
      <RuleForm
        draft={props.draft}
        isSaving={creation.isPending}
        error={creation.error}
        onSubmit={creation.mutate}
        onCancel={props.onClose}
      />
    </Dialog>
  )
}

/** Changes a rule that one owns. A stale form is refused with 412 and says so. */
export function EditRule(props: Closing & { rule: AlertRule }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(alertMessages)
  // The version that the reader began with: the cache changes its rule in place.
  const base = { ...props.rule }
  const changing = useMutation(() => ({
    mutationFn: (rule: NewRule) => changeRule(api, base, rule),
    onSuccess() {
      void queries.invalidateQueries({ queryKey: alertKeys.all })
      props.onClose()
    },
  }))
  return (
    <Dialog title={words().editTitle} onClose={props.onClose} testId="edit-rule">
      <RuleForm
        draft={draftOf(base)}
        isSaving={changing.isPending}
        error={changing.error}
        onSubmit={changing.mutate}
        onCancel={props.onClose}
      />
    </Dialog>
  )
}
