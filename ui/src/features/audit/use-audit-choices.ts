import { choiceField, dateField, textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import type { AuditChoices } from './filter.ts'

const names = ['domain', 'action', 'actor', 'outcome', 'from', 'to'] as const

/** How a call or run may have ended; the first stands for any. */
export const outcomes = ['', 'succeeded', 'rejected', 'denied', 'failed'] as const

/** The filters of the trail in the URL, and how to change them. */
export function useAuditChoices() {
  const [domain, setDomain] = useField(textField('domain'))
  const [action, setAction] = useField(textField('action'))
  const [actor, setActor] = useField(textField('actor'))
  const [outcome, setOutcome] = useField(choiceField('outcome', outcomes, ''))
  const [from, setFrom] = useField(dateField('from'))
  const [to, setTo] = useField(dateField('to'))
  const set = {
    domain: setDomain,
    action: setAction,
    actor: setActor,
    outcome: setOutcome,
    from: setFrom,
    to: setTo,
  }
  const chosen = (): AuditChoices => ({
    domain: domain(),
    action: action(),
    actor: actor(),
    outcome: outcome(),
    from: from(),
    to: to(),
  })
  return {
    chosen,
    set,
    clear: () => {
      for (const name of names) set[name]('')
    },
  }
}

export type AuditChoiceState = ReturnType<typeof useAuditChoices>
