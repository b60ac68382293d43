import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { writeQuestion } from '@otel-bi/contract/metrics/question-url'
import { useLocation, useNavigate } from '@solidjs/router'
import { createMemo } from 'solid-js'
import { measuresOf } from './exploration.ts'
import {
  type Cell,
  type Detail,
  type PageState,
  pageWords,
  readPageState,
  writePageState,
} from './page-state.ts'

const questionWords = [
  ...['measures', 'by', 'grain', 'range', 'from', 'to', 'compare', 'compare_from', 'compare_to'],
  ...['where', 'order', 'limit', 'others'],
]

/** The question and the choices beside it, as they stand in the URL. Each change is one step of the history. */
export function useExploration(model: MetricModel) {
  const location = useLocation()
  const navigate = useNavigate()
  const known = createMemo(() => knownQuestion(model, location.search))
  const question = () => known().question
  const page = createMemo(() => readPageState(model, location.search))
  const go = (asked: Question, state: PageState) => {
    const words = new URLSearchParams(location.search)
    for (const name of [...questionWords, ...pageWords]) words.delete(name)
    for (const [name, value] of [...writeQuestion(asked), ...writePageState(state)])
      words.append(name, value)
    const search = words.size > 0 ? `?${words}` : ''
    navigate(`${location.pathname}${search}`, { scroll: false, resolve: false })
  }
  return {
    model,
    question,
    page,
    /** The measures asked for, or the headline; charts and leaderboards show the first. */
    measures: () => measuresOf(model, question()),
    unknown: () => known().unknown,
    /** Asks another question. A cell and a zoom belong to the old one, so they end. */
    ask(change: Partial<Question>, state: Partial<PageState> = {}) {
      const asked = { ...question(), ...change }
      const others = change.by ? change.by.length > 0 : asked.others
      const keepsZoom = !('range' in change || 'grain' in change)
      const zoom = keepsZoom ? page().zoom : null
      go({ ...asked, others }, { ...page(), cell: null, zoom, ...state })
    },
    /** Changes what is shown of the same question. */
    show: (change: Partial<PageState>) => go(question(), { ...page(), ...change }),
    /** Opens the rows of one cell. */
    openRows: (cell: Cell) =>
      go(question(), {
        ...page(),
        cell,
        details: [...new Set([...page().details, 'rows' as const])],
      }),
    /** Opens one of the panels under the table, or closes it. */
    toggleDetail(name: Detail) {
      const { details } = page()
      const without = details.filter((other) => other !== name)
      const next = without.length < details.length ? without : [...details, name]
      go(question(), { ...page(), cell: null, details: next })
    },
    /** Takes back every choice but that of the subject. */
    reset: () => navigate(location.pathname, { scroll: false, resolve: false }),
  }
}
export type Exploration = ReturnType<typeof useExploration>
