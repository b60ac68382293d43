import { useI18n } from '../i18n/I18n.tsx'
import { currencyText } from './currency.ts'
import { type Days, rangeText } from './range-text.ts'

type Answered = Days & { readonly currencies: readonly string[] }

/** Makes a panel's subtitle: the days that its amounts cover, remarks, and the unit. Undefined without days. */
export function useAmountsSubtitle() {
  const { messages, formats } = useI18n()
  return (meta: Answered | undefined, ...remarks: readonly (string | null)[]) =>
    meta && [
      rangeText(meta, formats(), messages()),
      ...remarks,
      currencyText(meta.currencies, formats(), messages()),
    ]
}
