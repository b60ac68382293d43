import { Badge } from '../../components/Badge.tsx'
import { Detail, Verbatim } from '../../components/Detail.tsx'
import { FactList } from '../../components/FactList.tsx'
import { TraceId } from '../../components/TraceId.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { actionName } from './action-name.ts'
import { outcomeTone } from './columns.tsx'
import { auditMessages } from './messages.ts'
import type { AuditEntry } from './requests.ts'

/** Everything that was recorded of one call. */
export function AuditDetail(props: { entry: AuditEntry; onClose: () => void }) {
  const { formats, language } = useI18n()
  const words = useMessages(auditMessages)
  const trace = () => props.entry.trace_id && <TraceId id={props.entry.trace_id} />
  const facts = () => [
    { id: 'when', name: words().when, text: formats().instant(props.entry.occurred_at) },
    { id: 'actor', name: words().actor, text: props.entry.actor },
    ...(props.entry.service_account
      ? [{ id: 'kind', name: words().kind, text: words().serviceAccount }]
      : []),
    ...(props.entry.client
      ? [{ id: 'client', name: words().client, text: props.entry.client }]
      : []),
    { id: 'action', name: words().code, text: props.entry.action },
    { id: 'roles', name: words().roles, text: props.entry.roles.join(', ') || '–' },
    { id: 'service', name: words().service, text: props.entry.service },
    { id: 'resource', name: words().resource, text: props.entry.resource },
    { id: 'status', name: words().status, text: String(props.entry.status) },
    { id: 'duration', name: words().duration, text: formats().duration(props.entry.duration_ms) },
    { id: 'trace', name: words().trace, text: props.entry.trace_id ?? '–', cell: trace },
  ]
  return (
    <Detail
      testId="entry"
      id={props.entry.id}
      onClose={props.onClose}
      title={
        <>
          {words().entry(String(props.entry.id))} · {actionName(props.entry.action, language())}
          <Badge tone={outcomeTone[props.entry.outcome]}>
            {words().outcomes[props.entry.outcome]}
          </Badge>
        </>
      }
    >
      <FactList facts={facts()} prefix="entry" />
      <Verbatim
        label={words().parameters}
        text={JSON.stringify(props.entry.parameters, null, 2)}
        testId="entry-parameters"
      />
    </Detail>
  )
}
