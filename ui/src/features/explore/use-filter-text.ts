import type { Filter } from '@otel-bi/contract/metrics/question'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { filterText } from './filter-text.ts'
import { exploreMessages } from './messages.ts'
import type { Exploration } from './use-exploration.ts'
import type { LabelOf } from './use-member-labels.ts'

/** Writes filters in the words of the reader. */
export function useFilterText({ model }: Exploration, labelOf: LabelOf) {
  const { language, formats } = useI18n()
  const words = useMessages(exploreMessages)
  return (filter: Filter) =>
    filterText(filter, {
      model,
      language: language(),
      words: words(),
      labelOf,
      figure: formats().figure,
    })
}
