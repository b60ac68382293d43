import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { writeQuestion } from '@otel-bi/contract/metrics/question-url'
import { useLocation, useNavigate } from '@solidjs/router'
import { createMemo } from 'solid-js'

const questionWords = [
  ...['measures', 'by', 'grain', 'range', 'from', 'to', 'compare', 'compare_from', 'compare_to'],
  ...['where', 'order', 'limit', 'others'],
]

/** The question that stands in the URL, and the way to ask another: each is one step of the history. */
export function useExploration(model: MetricModel) {
  const location = useLocation()
  const navigate = useNavigate()
  const known = createMemo(() => knownQuestion(model, location.search))
  const question = () => known().question
  const go = (words: URLSearchParams) =>
    navigate(`${location.pathname}?${words}`, { scroll: false, resolve: false })
  return {
    model,
    question,
    unknown: () => known().unknown,
    ask(change: Partial<Question>) {
      const words = new URLSearchParams(location.search)
      for (const name of questionWords) words.delete(name)
      const asked = { ...question(), ...change }
      const others = change.by ? change.by.length > 0 : asked.others
      for (const [name, value] of writeQuestion({ ...asked, others })) words.append(name, value)
      go(words)
    },
    /** The levels of the hierarchies that are not shown at their top. */
    levels: () => new URLSearchParams(location.search).get('levels')?.split(',') ?? [],
    setLevels(levels: readonly string[], where?: Question['where']) {
      const words = new URLSearchParams(location.search)
      words.delete('levels')
      if (levels.length > 0) words.set('levels', levels.join(','))
      if (where) {
        words.delete('where')
        for (const [name, value] of writeQuestion({ ...question(), where }))
          if (name === 'where') words.append(name, value)
      }
      go(words)
    },
  }
}
export type Exploration = ReturnType<typeof useExploration>
