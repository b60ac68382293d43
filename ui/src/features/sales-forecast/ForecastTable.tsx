import { salesForecastColumns } from '@otel-bi/contract/generated/aw-sales-forecast'
import { createMemo } from 'solid-js'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { useViewColumns } from '../../components/data-table/use-view-columns.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { forecastMessages } from './messages.ts'
import type { SalesForecast } from './requests.ts'

type Day = SalesForecast['data'][number]

/** The chart's alternative: every coming day with every value. */
export function ForecastTable(props: { forecast: SalesForecast }) {
  const words = useMessages(forecastMessages)
  const column = useViewColumns(salesForecastColumns, () => props.forecast.meta.currencies)
  const columns = createMemo((): Column<Day>[] => [
    column('date'),
    column('forecast', { adds: true, cents: true }),
    column('lower_80', { cents: true }),
    column('upper_80', { cents: true }),
    column('lower_95', { cents: true }),
    column('upper_95', { cents: true }),
  ])
  return (
    <DataTable
      id="forecast"
      label={words().forecast}
      columns={columns()}
      rows={props.forecast.data}
      rowId={(day) => day.date}
      head="date"
      defaultSort="date"
    />
  )
}
