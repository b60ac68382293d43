import type { Language } from '@otel-bi/contract/language'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Filter } from '@otel-bi/contract/metrics/question'
import type { exploreMessages } from './messages.ts'
import type { LabelOf } from './use-member-labels.ts'

type Words = (typeof exploreMessages)[Language]

const mostNamed = 3

/** A filter in words: Seller: Linda Mitchell, José Saraiva. Of many members the first are named. */
export function filterText(
  filter: Filter,
  {
    model,
    language,
    words,
    labelOf,
    figure,
  }: {
    readonly model: MetricModel
    readonly language: Language
    readonly words: Words
    readonly labelOf: LabelOf
    readonly figure: (value: number) => string
  },
): string {
  if ('measure' in filter) {
    const title = model.measures[filter.measure]?.title[language] ?? filter.measure
    return `${title} ${filter.kind === 'at_least' ? '≥' : '≤'} ${figure(filter.value)}`
  }
  const { dimension, kind, values } = filter
  const title = model.dimensions[dimension]?.title[language] ?? dimension
  const named = values.slice(0, mostNamed).map((key) => labelOf(dimension, key))
  const more = values.length - named.length
  const list = [...named, ...(more > 0 ? [words.more(more)] : [])].join(', ')
  return kind === 'none_of' ? words.isNot(title, list) : words.is(title, list)
}
