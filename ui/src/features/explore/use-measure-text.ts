import type { Measure } from '@otel-bi/contract/metrics/model'
import { useI18n } from '../../i18n/I18n.tsx'

/** Writes values and changes of a measure: a ratio's change in points, any other's as a fraction. */
export function useMeasureText() {
  const { formats, messages } = useI18n()
  const value = (measure: Measure | undefined, number: number | null | undefined) => {
    if (number === null || number === undefined) return '–'
    if (measure?.format === 'ratio') return formats().percent(number)
    return measure?.format === 'decimal' ? formats().decimal(number) : formats().amount(number)
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
      : formats().difference(number)
  }
  return { value, change, difference }
}
