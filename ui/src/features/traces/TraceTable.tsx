import { A, useLocation } from '@solidjs/router'
import { createMemo } from 'solid-js'
import { Badge } from '../../components/Badge.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { traceMessages } from './messages.ts'
import type { TraceSummary } from './requests.ts'

/** The traces found; each opens below the same filter. */
export function TraceTable(props: { traces: readonly TraceSummary[] }) {
  const { formats } = useI18n()
  const words = useMessages(traceMessages)
  const location = useLocation()
  const hrefOf = (id: string) => {
    const search = new URLSearchParams(location.search)
    search.set('trace', id)
    search.delete('span')
    return `/traces?${search}`
  }
  const columns = createMemo((): Column<TraceSummary>[] => [
    {
      id: 'operation',
      title: words().operation,
      kind: 'text',
      value: (trace) => trace.operation,
      cell: (trace) => (
        <A href={hrefOf(trace.trace_id)} aria-label={words().open(trace.operation)}>
          {trace.operation}
        </A>
      ),
    },
    { id: 'service', title: words().service, kind: 'text', value: (trace) => trace.service },
    {
      id: 'duration_ms',
      title: words().took,
      kind: 'decimal',
      value: (trace) => trace.duration_ms,
      text: (trace) => formats().duration(trace.duration_ms),
    },
    { id: 'spans', title: words().spans, kind: 'integer', value: (trace) => trace.spans },
    {
      id: 'error',
      title: words().result,
      kind: 'text',
      value: (trace) => trace.error,
      text: (trace) => (trace.error ? words().failed : words().fine),
      cell: ({ error }) => (
        <Badge tone={error ? 'bad' : 'good'}>{error ? words().failed : words().fine}</Badge>
      ),
    },
    { id: 'started_at', title: words().started, kind: 'instant', value: (t) => t.started_at },
    {
      id: 'services',
      title: words().services,
      kind: 'text',
      value: (trace) => trace.services.join(', '),
    },
  ])
  return (
    <DataTable
      id="traces"
      label={words().list}
      columns={columns()}
      rows={props.traces}
      rowId={(trace) => trace.trace_id}
      head="operation"
      defaultSort="-started_at"
    />
  )
}
