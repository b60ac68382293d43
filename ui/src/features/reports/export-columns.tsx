import { Badge, type Tone } from '../../components/Badge.tsx'
import { Clipped } from '../../components/Clipped.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { TraceCell } from '../../components/TraceCell.tsx'
import type { Formats } from '../../format/formats.ts'
import type { ExportRecord } from './export-requests.ts'
import type { ReportWords } from './messages.ts'

const outcomeTone = {
  completed: 'good',
  aborted: 'notice',
  failed: 'bad',
} satisfies Record<ExportRecord['outcome'], Tone>

export function exportColumns(words: ReportWords, formats: Formats): Column<ExportRecord>[] {
  return [
    { id: 'file_name', title: words.file, kind: 'text', value: (record) => record.file_name },
    {
      id: 'started_at',
      title: words.started,
      kind: 'instant',
      value: (record) => record.started_at,
    },
    {
      id: 'actor',
      title: words.by,
      kind: 'text',
      value: (record) => record.actor,
      cell: (record) => <Clipped text={record.actor} />,
    },
    {
      id: 'format',
      title: words.format,
      kind: 'text',
      value: (record) => record.format,
      text: (record) => record.format.toUpperCase(),
    },
    { id: 'row_count', title: words.rows, kind: 'integer', value: (record) => record.row_count },
    {
      id: 'bytes',
      title: words.size,
      kind: 'integer',
      value: (record) => record.bytes,
      cell: (record) => formats.bytes(record.bytes),
    },
    {
      id: 'outcome',
      title: words.outcome,
      kind: 'text',
      value: (record) => record.outcome,
      text: (record) => words.outcomes[record.outcome],
      cell: ({ outcome }) => <Badge tone={outcomeTone[outcome]}>{words.outcomes[outcome]}</Badge>,
    },
    {
      id: 'parameters',
      title: words.parameters,
      kind: 'text',
      value: (record) => JSON.stringify(record.parameters),
      cell: (record) => <Clipped text={parametersText(record.parameters)} />,
    },
    {
      id: 'duration_ms',
      title: words.duration,
      kind: 'decimal',
      value: (record) => record.duration_ms,
      cell: (record) => formats.duration(record.duration_ms),
    },
    {
      id: 'sha256',
      title: 'SHA-256',
      kind: 'text',
      value: (record) => record.sha256,
      cell: ({ sha256 }) => (sha256 === null ? '–' : <Clipped text={sha256} mono />),
    },
    {
      id: 'trace_id',
      title: words.trace,
      kind: 'text',
      value: (record) => record.trace_id,
      cell: ({ trace_id }) => <TraceCell id={trace_id} />,
    },
  ]
}

const parametersText = (parameters: ExportRecord['parameters']) =>
  Object.entries(parameters)
    .map(([name, value]) => `${name} ${value}`)
    .join(' · ')
