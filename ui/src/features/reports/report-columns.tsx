import { Badge, type Tone } from '../../components/Badge.tsx'
import { RowButton } from '../../components/Button.tsx'
import { Clipped } from '../../components/Clipped.tsx'
import type { Column } from '../../components/data-table/column.ts'
import type { Formats } from '../../format/formats.ts'
import type { ReportWords } from './messages.ts'
import type { Report } from './requests.ts'

export const stateTone = {
  running: 'accent',
  completed: 'good',
  partial: 'notice',
  failed: 'bad',
} satisfies Record<Report['state'], Tone>

const availableIn = (report: Report) =>
  report.sections.filter(({ status }) => status === 'ok').length

const bytesOf = (report: Report) => report.files.reduce((sum, { bytes }) => sum + bytes, 0)

export function reportColumns(
  words: ReportWords,
  formats: Formats,
  chosen: () => string,
  choose: (id: string) => void,
): Column<Report>[] {
  return [
    {
      id: 'started_at',
      title: words.started,
      kind: 'instant',
      value: (report) => report.started_at,
      cell: (report) => (
        <RowButton pressed={chosen() === report.id} onClick={() => choose(report.id)}>
          {formats.instant(report.started_at)}
        </RowButton>
      ),
    },
    {
      id: 'state',
      title: words.state,
      kind: 'text',
      value: (report) => report.state,
      text: (report) => words.states[report.state],
      cell: ({ state }) => <Badge tone={stateTone[state]}>{words.states[state]}</Badge>,
    },
    {
      id: 'sections',
      title: words.sections,
      kind: 'integer',
      value: availableIn,
      cell: (report) =>
        words.sectionsOf(formats.count(availableIn(report)), formats.count(report.sections.length)),
    },
    {
      id: 'bytes',
      title: words.size,
      kind: 'integer',
      value: bytesOf,
      cell: (report) => formats.bytes(bytesOf(report)),
    },
    {
      id: 'requested_by',
      title: words.by,
      kind: 'text',
      value: (report) => report.requested_by,
      cell: (report) => <Clipped text={report.requested_by} />,
    },
    {
      id: 'trace_id',
      title: words.trace,
      kind: 'text',
      value: (report) => report.trace_id,
      cell: ({ trace_id }) => (trace_id === null ? '–' : <Clipped text={trace_id} mono />),
    },
  ]
}
