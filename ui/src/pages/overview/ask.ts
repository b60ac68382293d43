import type { Question } from '@otel-bi/contract/metrics/question'
import { exploreLink, onlyMember } from '../../features/explore/explore-link.ts'

/** The link to a question over the window of the overview, and over one member where it is named. */
export type Ask = (asked: Partial<Question>, dimension?: string, member?: string) => string

type Window = { readonly from: string | null; readonly to: string | null }

/** @param where filters that the overview has itself: its channel. */
export const askOver =
  (
    path: 'aw/sales' | 'wwi/sales',
    window: Window | undefined,
    where: Question['where'] = [],
  ): Ask =>
  (asked, dimension, member) => {
    const part =
      dimension === undefined || member === undefined ? [] : onlyMember(dimension, member)
    const { from = null, to = null } = window ?? {}
    return exploreLink(path, {
      ...(from !== null && to !== null ? { range: { from, to } } : {}),
      compare: 'previous_period',
      where: [
        ...where.filter((filter) => !('dimension' in filter) || filter.dimension !== dimension),
        ...part,
      ],
      ...asked,
    })
  }
