import type { Language } from '@otel-bi/contract/language'
import type { Column } from '@otel-bi/contract/view'
import { localeOf } from './display.ts'
import { labels } from './labels.ts'

/** What amounts are in: one code, or several with the remark that they are not converted; null where nothing says it. */
export function currencyText(currencies: readonly string[], language: Language): string | null {
  if (currencies.length <= 1) return currencies[0] ?? null
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
  return labels[language].mixedCurrencies(list.format(currencies))
}

/** `Revenue (USD)`; the title alone where amounts are in several currencies or in none that is known. */
export const titleInCurrency = (title: string, currencies: readonly string[]) =>
  currencies.length === 1 ? `${title} (${currencies[0]})` : title

/** The columns as a file titles them: those of amounts with what they are in, those of points with their unit. */
export const columnsIn = (
  currencies: readonly string[],
  language: Language,
  columns: readonly Column[],
): Column[] =>
  columns.map((column) => {
    if (column.kind === 'points')
      return { ...column, title: `${column.title} (${labels[language].points})` }
    if (column.kind !== 'money') return column
    return {
      ...column,
      title: titleInCurrency(column.title, currencies),
      unit: currencyText(currencies, language) ?? column.unit,
    }
  })

/** Writes amounts in a text, which no column's title names the currency of: `USD 1,234.50`. */
export function amountIn(
  currencies: readonly string[],
  language: Language,
): (amount: number) => string {
  const [code] = currencies
  const inCurrency = { style: 'currency', currency: code, currencyDisplay: 'code' } as const
  const { format } = new Intl.NumberFormat(localeOf(language), {
    ...(currencies.length === 1 ? inCurrency : {}),
    ...{ minimumFractionDigits: 2, maximumFractionDigits: 2 },
  })
  return format
}

/** The currencies that the meta of an answer names. */
export const currenciesOf = (meta: Readonly<Record<string, unknown>>): string[] =>
  Array.isArray(meta.currencies)
    ? meta.currencies.filter((code): code is string => typeof code === 'string')
    : []
