import { useI18n } from '../i18n/I18n.tsx'
import { type Days, rangeText } from './range-text.ts'

/** Makes a panel's subtitle: the days that its amounts cover, remarks, and the unit. Undefined without days. */
export function useAmountsSubtitle() {
  const { messages, formats } = useI18n()
  return (days: Days | undefined, ...remarks: readonly (string | null)[]) =>
    days && [rangeText(days, formats(), messages()), ...remarks, messages().currencyAsStored]
}
