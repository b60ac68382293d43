import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer } from './metric-answer.ts'

type Facts = MetricAnswer['meta']['facts']

/** Writes the last day of each fact that an answer read. */
export function useFactEnds() {
  const { messages, formats } = useI18n()
  const words = useMessages(exploreMessages)
  const nameOf = (fact: string) =>
    fact === 'reseller' || fact === 'internet' ? messages().channels[fact] : fact
  return (facts: Facts) =>
    facts.map(({ fact, to }) => words().factTo(nameOf(fact), formats().date(to))).join(', ')
}

/** The same as a remark beside figures, where a model has several facts and its windows depend on which are read. */
export function useFactEndsRemark({ facts }: MetricModel) {
  const text = useFactEnds()
  return (meta: MetricAnswer['meta'] | undefined) =>
    facts.length > 1 && meta !== undefined ? text(meta.facts) : null
}
