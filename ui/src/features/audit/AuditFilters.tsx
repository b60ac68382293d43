import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { Choice } from '../../components/Choice.tsx'
import field from '../../components/Field.module.css'
import { FilterField } from '../../components/FilterField.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { ActionChoice } from './ActionChoice.tsx'
import { auditMessages } from './messages.ts'
import { auditChain } from './requests.ts'
import { type AuditChoiceState, outcomes } from './use-audit-choices.ts'

type AuditFiltersProps = {
  readonly choices: AuditChoiceState
  /** Users whose entries are on the screen. */
  readonly actors: readonly string[]
}

/** Whose entries, of what, when and how they ended. */
export function AuditFilters(props: AuditFiltersProps) {
  const api = useApi()
  const words = useMessages(auditMessages)
  const chain = useQuery(() => auditChain(api))
  const chosen = () => props.choices.chosen()
  // The domains there are rows of, and the one in the URL.
  const domains = () => {
    const known = (chain.data?.data ?? []).map((head) => head.domain)
    return [...new Set(['', ...known, chosen().domain])]
  }
  const isFiltered = () => Object.values(chosen()).some((value) => value !== '')
  return (
    <div class={field.row}>
      <Choice
        label={words().domain}
        options={domains()}
        value={chosen().domain}
        onChange={props.choices.set.domain}
        name={(option) => (option === '' ? words().anyDomain : option)}
      />
      <ActionChoice value={chosen().action} onChange={props.choices.set.action} />
      <FilterField
        label={words().actor}
        value={chosen().actor}
        onChange={props.choices.set.actor}
        suggestions={props.actors}
      />
      <Choice
        label={words().outcome}
        options={outcomes}
        value={chosen().outcome}
        onChange={props.choices.set.outcome}
        name={(option) => (option === '' ? words().anyOutcome : words().outcomes[option])}
      />
      <FilterField
        label={words().from}
        type="date"
        value={chosen().from}
        onChange={props.choices.set.from}
      />
      <FilterField
        label={words().to}
        type="date"
        value={chosen().to}
        onChange={props.choices.set.to}
      />
      <Show when={isFiltered()}>
        <Button onClick={props.choices.clear}>{words().clear}</Button>
      </Show>
    </div>
  )
}
