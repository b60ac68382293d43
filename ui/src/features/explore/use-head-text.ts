import { useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'
import type { PivotHead, PivotLayout } from './pivot.ts'
import { usePeriodName } from './use-period-name.ts'

/** Names a row or a column of the table. */
export function useHeadText() {
  const words = useMessages(exploreMessages)
  const periodName = usePeriodName()
  return ({ kind, labels, partial }: PivotHead, { columns }: PivotLayout) => {
    if (kind === 'total') return words().total
    if (kind === 'others') return words().othersRow
    const grain = columns.kind === 'time' ? columns.grain : null
    return kind === 'period' ? periodName(labels[0] ?? '', grain, partial) : labels.join(' · ')
  }
}
