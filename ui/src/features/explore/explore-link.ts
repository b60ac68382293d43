import type { FigureModel } from '@otel-bi/contract/figures/figure'
import { defaultLimit, type Question } from '@otel-bi/contract/metrics/question'
import { writeQuestion } from '@otel-bi/contract/metrics/question-url'
import { defaultRange } from '@otel-bi/contract/metrics/range'

/** The path of a question to a metric model on the Explore page. */
export function exploreLink(path: FigureModel, asked: Partial<Question>): string {
  const by = asked.by ?? []
  const question: Question = {
    measures: [],
    grain: null,
    range: defaultRange,
    compare: 'none',
    where: [],
    order: null,
    limit: defaultLimit,
    others: by.length > 0,
    ...asked,
    by,
  }
  return `/explore/${path}?${new URLSearchParams(writeQuestion(question))}`
}
