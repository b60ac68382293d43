import type { Grain } from '@otel-bi/contract/metrics/question'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'

/** Names a unit of time by its first day: Q4 2013, October 2013. */
export function usePeriodName() {
  const { formats } = useI18n()
  const words = useMessages(exploreMessages)
  return (day: string, grain: Grain | null | undefined, partial = false) => {
    const name = () => {
      if (grain === 'month') return formats().month(day)
      if (grain === 'year') return formats().year(day)
      if (grain !== 'quarter') return formats().date(day)
      return words().quarter(Math.ceil(Number(day.slice(5, 7)) / 3), formats().year(day))
    }
    return partial ? words().partial(name()) : name()
  }
}
