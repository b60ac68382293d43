import type { Measure } from '@otel-bi/contract/metrics/model'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'

/** Writes values and changes of a measure: a ratio's change in points, any other's as a fraction. */
export function useMeasureText() {
  const { formats } = useI18n()
  const words = useMessages(exploreMessages)
  const value = (measure: Measure | undefined, number: number | null | undefined) => {
    if (number === null || number === undefined) return '–'
    if (measure?.format === 'ratio') return formats().percent(number)
    return measure?.format === 'decimal' ? formats().decimal(number) : formats().amount(number)
  }
  const change = (measure: Measure | undefined, number: number | null | undefined) => {
    if (number === null || number === undefined) return '–'
    return measure?.format === 'ratio'
      ? words().points(formats().points(number))
      : formats().change(number)
  }
  return { value, change }
}
