import type { ColumnKind } from '@otel-bi/contract/view'
import { useI18n } from '../../i18n/I18n.tsx'
import type { Language } from '../../i18n/language.ts'
import type { Column, Value } from './column.ts'

type Declared = { readonly kind: ColumnKind; readonly title: string; readonly unit: string | null }
type Special<Row> = Partial<Omit<Column<Row>, 'id' | 'title' | 'kind'>>

/** What heads the columns that a table shows, in every language but the contract's own. */
type Translated<K extends string> = Readonly<
  Record<Exclude<Language, 'en'>, Readonly<Record<K, string>>>
>

/** Makes columns as the contract declares them for a view: their kind, title and unit. */
export function useViewColumns<K extends string>(
  declared: Readonly<Record<NoInfer<K>, Declared>>,
  translated: Translated<K>,
) {
  const { language, messages } = useI18n()
  const nameOf = (id: K) => {
    const current = language()
    return current === 'en' ? declared[id].title : translated[current][id]
  }
  const unitOf = ({ unit }: Declared) =>
    unit === 'days' || unit === 'units per month' ? messages().units[unit] : undefined
  return <Row extends Readonly<Record<K, Value>>>(
    id: K,
    special: Special<Row> = {},
  ): Column<Row> => {
    const unit = unitOf(declared[id])
    const title = unit === undefined ? nameOf(id) : `${nameOf(id)}, ${unit}`
    return { id, title, kind: declared[id].kind, value: (row) => row[id], ...special }
  }
}
