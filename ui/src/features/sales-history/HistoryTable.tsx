import { awFigures } from '@otel-bi/contract/figures/aw-figures'
import { salesHistoryColumns } from '@otel-bi/contract/generated/aw-sales-history'
import { createMemo } from 'solid-js'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { useViewColumns } from '../../components/data-table/use-view-columns.ts'
import { useI18n } from '../../i18n/I18n.tsx'
import { linkedColumns } from '../explore/linked-columns.ts'
import { periodName } from './period.ts'
import type { AwSalesHistory } from './requests.ts'
import { unitsOf } from './units.ts'

type Period = AwSalesHistory['data'][number]

/** The chart's alternative: every period with every value, newest first. */
export function HistoryTable(props: { history: AwSalesHistory }) {
  const { messages, formats } = useI18n()
  const column = useViewColumns(salesHistoryColumns, () => props.history.meta.currencies)
  const granularity = () => props.history.meta.parameters.granularity
  const units = createMemo(() => unitsOf(props.history))
  const columns = createMemo((): Column<Period>[] => [
    column('date', { text: ({ date }) => periodName(date, granularity(), messages(), formats()) }),
    column('revenue', { adds: true, cents: true }),
    column('gross_margin', { adds: true, cents: true }),
    column('orders', { adds: true }),
    column('units', { adds: true }),
  ])
  return (
    <DataTable
      id="aw-history"
      label={messages().history.asTable(messages().history.titles[granularity()])}
      columns={linkedColumns(
        columns(),
        'date',
        awFigures.getAwSalesHistory,
        props.history.meta,
        (row) => ({ unit: units().get(row.date) }),
      )}
      rows={props.history.data}
      rowId={({ date }) => date}
      head="date"
      defaultSort="-date"
    />
  )
}
