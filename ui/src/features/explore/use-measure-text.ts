import type { Measure } from '@otel-bi/contract/metrics/model'
import { useI18n } from '../../i18n/I18n.tsx'

/** Writes values and changes of a measure: a ratio's change in points, any other's as a fraction. `currencies` are those of the answer. */
export function useMeasureText(currencies: () => readonly string[] | undefined = () => undefined) {
  const { formats, messages } = useI18n()
  const amountOf = (measure: Measure | undefined) =>
    measure?.format === 'money' ? formats().money(currencies()) : formats()
  const value = (measure: Measure | undefined, number: number | null | undefined) => {
    if (number === null || number === undefined) return '–'
    if (measure?.format === 'ratio') return formats().percent(number)
    return measure?.format === 'decimal'
      ? formats().decimal(number)
      : amountOf(measure).amount(number)
  }
  const change = (measure: Measure | undefined, number: number | null | undefined) => {
    if (number === null || number === undefined) return '–'
    return measure?.format === 'ratio'
      ? messages().points(formats().points(number))
      : formats().change(number)
  }
  /** A signed amount of the measure itself; of a ratio, points. */
  const difference = (measure: Measure | undefined, number: number | null | undefined) => {
    if (number === null || number === undefined) return '–'
    if (measure?.format === 'ratio') return messages().points(formats().points(number))
    return measure?.format === 'decimal'
      ? formats().signedDecimal(number)
      : amountOf(measure).difference(number)
  }
  return { value, change, difference }
}
