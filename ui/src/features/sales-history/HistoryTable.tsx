import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { periodName } from './period.ts'
import type { AwSalesHistory } from './requests.ts'

type Period = AwSalesHistory['data'][number]

/** The chart's alternative: every period with every value, newest first. */
export function HistoryTable(props: { history: AwSalesHistory }) {
  const { messages, formats } = useI18n()
  const granularity = () => props.history.meta.parameters.granularity
  const columns = (): Column<Period>[] => [
    {
      id: 'date',
      title: messages().history.date,
      kind: 'date',
      value: ({ date }) => date,
      text: ({ date }) => periodName(date, granularity(), messages(), formats()),
    },
    {
      id: 'revenue',
      title: messages().aw.revenue,
      kind: 'exactAmount',
      value: (row) => row.revenue,
    },
    {
      id: 'gross_margin',
      title: messages().aw.grossMargin,
      kind: 'exactAmount',
      value: (row) => row.gross_margin,
    },
    { id: 'orders', title: messages().aw.orders, kind: 'count', value: (row) => row.orders },
    { id: 'units', title: messages().aw.units, kind: 'count', value: (row) => row.units },
  ]
  return (
    <DataTable
      id="aw-history"
      label={messages().history.asTable(messages().history.titles[granularity()])}
      columns={columns()}
      rows={props.history.data}
      rowId={({ date }) => date}
      head="date"
      usualSort="-date"
    />
  )
}
