import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { Choice } from '../../components/Choice.tsx'
import field from '../../components/Field.module.css'
import { useMessages } from '../../i18n/I18n.tsx'
import { auditMessages } from './messages.ts'
import { auditChain } from './requests.ts'
import { type AuditChoiceState, outcomes } from './use-audit-choices.ts'

/** A text filters when it is finished, by Enter or by leaving it, and not with every letter. */
export function AuditFilters(props: { choices: AuditChoiceState }) {
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
      <Text name="action" label={words().action} />
      <Text name="actor" label={words().actor} />
      <Choice
        label={words().outcome}
        options={outcomes}
        value={chosen().outcome}
        onChange={props.choices.set.outcome}
        name={(option) => (option === '' ? words().anyOutcome : words().outcomes[option])}
      />
      <Text name="from" label={words().from} type="date" />
      <Text name="to" label={words().to} type="date" />
      <Show when={isFiltered()}>
        <Button onClick={props.choices.clear}>{words().clear}</Button>
      </Show>
    </div>
  )

  function Text(own: { name: 'action' | 'actor' | 'from' | 'to'; label: string; type?: 'date' }) {
    return (
      <label class={field.field}>
        {own.label}
        <input
          type={own.type ?? 'text'}
          value={chosen()[own.name]}
          maxLength={200}
          onChange={(event) => props.choices.set[own.name](event.currentTarget.value.trim())}
        />
      </label>
    )
  }
}
