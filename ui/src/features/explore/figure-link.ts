import type { FigureGroup, ViewFigures } from '@otel-bi/contract/figures/figure'
import {
  type FigureMeta,
  type FigurePlace,
  questionBehind,
} from '@otel-bi/contract/figures/question-behind'
import { exploreLink } from './explore-link.ts'

/** The page Explore with the question behind a figure; undefined where there is none, or no answer yet. */
export function figureLink(
  view: ViewFigures,
  groupName: string,
  field: string,
  meta: FigureMeta | undefined,
  place?: FigurePlace,
): string | undefined {
  const group = view.groups[groupName]
  if (!group || !meta) return undefined
  const behind = questionBehind(view, group, group.figures[field], meta, place)
  return behind ? exploreLink(behind.model, behind.question) : undefined
}

/** The same for a whole row: every measure of it that its view’s own model has. */
export function rowLink(
  view: ViewFigures,
  groupName: string,
  meta: FigureMeta | undefined,
  place: FigurePlace,
): string | undefined {
  const group = view.groups[groupName]
  if (!group || !meta) return undefined
  const [first, ...rest] = measuresOf(view, group, meta, place)
  if (first === undefined) return undefined
  const measures = [first, ...rest].flatMap(({ question }) => question.measures)
  return exploreLink(view.model, { ...first.question, measures: [...new Set(measures)] })
}

const measuresOf = (view: ViewFigures, group: FigureGroup, meta: FigureMeta, place: FigurePlace) =>
  Object.values(group.figures).flatMap((figure) => {
    const behind = questionBehind(view, group, figure, meta, place)
    return behind?.model === view.model ? [behind] : []
  })
