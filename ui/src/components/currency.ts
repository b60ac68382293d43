import type { Formats } from '../format/formats.ts'
import type { Messages } from '../i18n/en.ts'

type Currencies = readonly string[] | undefined

/** `Revenue, USD`; where amounts are in several currencies, that; the title alone where none is known. */
export function titleInCurrency(title: string, currencies: Currencies, messages: Messages): string {
  const [code, another] = currencies ?? []
  if (code === undefined) return title
  return `${title}, ${another === undefined ? code : messages.severalCurrencies}`
}

/** `Revenue, USD`, where all amounts are in one currency: for heads below a line that names several. */
export function titleInOneCurrency(title: string, currencies: Currencies): string {
  const [code] = currencies ?? []
  return currencies?.length === 1 ? `${title}, ${code}` : title
}

/** What amounts are in: one currency, or which several are summed. */
export function currencyText(currencies: Currencies, formats: Formats, messages: Messages): string {
  const [code, another] = currencies ?? []
  if (code === undefined) return messages.currencyAsStored
  return another === undefined
    ? messages.amountsIn(code)
    : messages.amountsInSeveral(formats.list(currencies ?? []))
}
