import type { Texts } from '@otel-bi/contract/language'
import type { ColumnKind } from '@otel-bi/contract/view'
import { useI18n } from '../../i18n/I18n.tsx'
import { titleInCurrency } from '../currency.ts'
import type { Column, Value } from './column.ts'

type Declared = { readonly kind: ColumnKind; readonly titles: Texts; readonly unit: string | null }
type Special<Row> = Partial<Omit<Column<Row>, 'id' | 'title' | 'kind'>>

/** Makes columns as the contract declares them for a view: their kind, title and unit. `currencies` are those of the answer. */
export function useViewColumns<K extends string>(
  declared: Readonly<Record<K, Declared>>,
  currencies: () => readonly string[] | undefined = () => undefined,
) {
  const { language, messages } = useI18n()
  const titleOf = ({ titles, unit, kind }: Declared) => {
    const title = titles[language()]
    if (kind === 'money') return titleInCurrency(title, currencies(), messages())
    return unit === 'days' || unit === 'units per month'
      ? `${title}, ${messages().units[unit]}`
      : title
  }
  return <Row extends Readonly<Record<K, Value>>>(
    id: K,
    special: Special<Row> = {},
  ): Column<Row> => {
    const column = declared[id]
    return {
      id,
      title: titleOf(column),
      kind: column.kind,
      value: (row) => row[id],
      ...special,
    }
  }
}
