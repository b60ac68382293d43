import { figureKindsOf } from '@otel-bi/contract/alerts/figure-kinds'
import type { NewAlertRule } from '@otel-bi/contract/alerts/rule'
import type { Language } from '@otel-bi/contract/language'
import { amountIn } from '@otel-bi/documents/currencies'
import { formatted } from '@otel-bi/documents/display'

/** What amounts are in, where it is one currency. */
export function oneCurrency(currencies: readonly string[]): string | null {
  const [code = null, another] = currencies
  return another === undefined ? code : null
}

/** Writes the figures of a rule as its measure is written: with its currency, in percent, with their sign. */
export function figuresIn(
  rule: Pick<NewAlertRule, 'subject' | 'condition'>,
  currencies: readonly string[],
  language: Language,
) {
  const { value: kind, change: changeKind } = figureKindsOf(rule)
  const presentation = { language, timeZone: 'UTC' }
  return {
    value: (value: number | null) =>
      value !== null && kind === 'money'
        ? amountIn(currencies, language)(value)
        : formatted(value, kind, presentation),
    /** @param change percent or percentage points. */
    change: (change: number | null) =>
      formatted(change === null ? null : change / 100, changeKind, presentation),
  }
}
