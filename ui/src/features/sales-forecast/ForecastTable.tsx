import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { forecastMessages } from './messages.ts'
import type { AwSalesForecast } from './requests.ts'

type Day = AwSalesForecast['data'][number]

/** The chart's alternative: every coming day with every value. */
export function ForecastTable(props: { forecast: AwSalesForecast }) {
  const words = useMessages(forecastMessages)
  const amount = (id: Exclude<keyof Day, 'date'>, title: string): Column<Day> => ({
    id,
    title,
    kind: 'exactAmount',
    value: (day) => day[id],
  })
  const columns = (): Column<Day>[] => [
    { id: 'date', title: words().date, kind: 'date', value: (day) => day.date },
    amount('forecast', words().forecast),
    amount('lower_80', words().lower80),
    amount('upper_80', words().upper80),
    amount('lower_95', words().lower95),
    amount('upper_95', words().upper95),
  ]
  return (
    <DataTable
      id="forecast"
      label={words().forecast}
      columns={columns()}
      rows={props.forecast.data}
      rowId={(day) => day.date}
      head="date"
      usualSort="date"
    />
  )
}
