import type { Language } from '@otel-bi/contract/language'
import { Badge, type Tone } from '../../components/Badge.tsx'
import { RowButton } from '../../components/Button.tsx'
import { Clipped } from '../../components/Clipped.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { TraceCell } from '../../components/TraceCell.tsx'
import type { Formats } from '../../format/formats.ts'
import { actionName } from './action-name.ts'
import type { AuditWords } from './messages.ts'
import type { AuditEntry } from './requests.ts'

export const outcomeTone = {
  succeeded: 'good',
  rejected: 'notice',
  denied: 'bad',
  failed: 'bad',
} satisfies Record<AuditEntry['outcome'], Tone>

type Reading = {
  readonly words: AuditWords
  readonly formats: Formats
  readonly language: Language
}

export function auditColumns(
  { words, formats, language }: Reading,
  chosen: () => number,
  choose: (id: number) => void,
): Column<AuditEntry>[] {
  return [
    {
      id: 'action',
      title: words.action,
      kind: 'text',
      value: (entry) => entry.action,
      text: (entry) => actionName(entry.action, language),
      cell: (entry) => (
        <RowButton pressed={chosen() === entry.id} onClick={() => choose(entry.id)}>
          {actionName(entry.action, language)}
        </RowButton>
      ),
    },
    {
      id: 'occurred_at',
      title: words.when,
      kind: 'instant',
      value: (entry) => entry.occurred_at,
    },
    {
      id: 'actor',
      title: words.actor,
      kind: 'text',
      value: (entry) => entry.actor,
      cell: (entry) => <Clipped text={entry.actor} />,
    },
    { id: 'domain', title: words.domain, kind: 'text', value: (entry) => entry.domain },
    {
      id: 'outcome',
      title: words.outcome,
      kind: 'text',
      value: (entry) => entry.outcome,
      text: (entry) => words.outcomes[entry.outcome],
      cell: ({ outcome }) => <Badge tone={outcomeTone[outcome]}>{words.outcomes[outcome]}</Badge>,
    },
    { id: 'status', title: words.status, kind: 'integer', value: (entry) => entry.status },
    {
      id: 'duration_ms',
      title: words.duration,
      kind: 'decimal',
      value: (entry) => entry.duration_ms,
      cell: (entry) => formats.duration(entry.duration_ms),
    },
    { id: 'row_count', title: words.rows, kind: 'integer', value: (entry) => entry.row_count },
    {
      id: 'trace_id',
      title: words.trace,
      kind: 'text',
      value: (entry) => entry.trace_id,
      cell: (entry) => <TraceCell id={entry.trace_id} />,
    },
  ]
}
