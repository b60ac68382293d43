import type { Filter, Question } from '../metrics/question.ts'
import type { Comparison, NamedRange, Range } from '../metrics/range.ts'
import { namesRange, readComparison, readRange } from '../metrics/range-url.ts'
import type { AskedDates } from '../window.ts'
import {
  type Figure,
  type FigureGroup,
  type FigureModel,
  only,
  type ViewFigures,
} from './figure.ts'

type Days = { readonly from: string; readonly to: string }
type MaybeDays = { readonly from: string | null; readonly to: string | null }

/** What the meta of a fixed view says about its days, its channel, and the day that single figures are of. */
export type FigureMeta = MaybeDays & {
  readonly parameters: Omit<AskedDates, 'days_back'> & {
    readonly days_back?: number | null | undefined
    readonly channel?: string | undefined
  }
  readonly previous?: MaybeDays
  readonly stock_as_of?: string | null
}

/** Where a figure stands: the fields of its row, and the days of its unit of time. */
export type FigurePlace = {
  readonly row?: Readonly<Record<string, unknown>>
  readonly unit?: Days | undefined
}

export type QuestionBehind = {
  readonly model: FigureModel
  readonly question: Pick<Question, 'measures' | 'range' | 'compare' | 'where'>
}

/**
 * The question whose answer is a figure of a fixed view: its measure over the same days and filters, of the member or
 * the unit of time of its row. Null where no metric model has the figure, or the view has no days.
 */
export function questionBehind(
  view: ViewFigures,
  group: FigureGroup,
  figure: Figure | undefined,
  meta: FigureMeta,
  { row = {}, unit }: FigurePlace = {},
): QuestionBehind | null {
  const window = daysOf(meta)
  if (figure === undefined || 'none' in figure || window === null) return null
  const { model = view.model, measure } = figure
  const member = group.by && only(group.by.dimension, String(row[group.by.field]))
  const where = [
    ...(figure.where ?? view.where),
    ...channelOf(meta, model, group),
    ...(member ? [member] : []),
  ]
  const ask = (range: Range, compare: Comparison) => ({
    model,
    question: { measures: [measure], range, compare, where },
  })
  if (figure.on !== undefined) {
    const day = meta[figure.on]
    return day ? ask({ from: day, to: day }, 'none') : null
  }
  if (unit !== undefined) return ask(unit, comparisonOf(meta))
  // Other facts end on other days: the same name would be another window.
  const hasSameFacts = model === view.model && group.by?.dimension !== 'channel'
  return hasSameFacts
    ? ask(rangeOf(meta, window), comparisonOf(meta))
    : ask(window, daysOf(meta.previous) ?? 'none')
}

const daysOf = (days: MaybeDays | undefined): Days | null =>
  days?.from && days.to ? { from: days.from, to: days.to } : null

const byDays: Readonly<Record<number, NamedRange>> = {
  7: 'last_7_days',
  30: 'last_30_days',
  90: 'last_90_days',
  365: 'last_365_days',
}

/** The range by its name where it has one. */
function rangeOf({ parameters }: FigureMeta, window: Days): Range {
  if (namesRange(parameters)) return readRange(parameters, ignore)
  return byDays[parameters.days_back ?? 0] ?? window
}

const comparisonOf = ({ parameters }: FigureMeta): Comparison =>
  readComparison(parameters, ignore, 'previous_period')

function channelOf({ parameters }: FigureMeta, model: FigureModel, { by }: FigureGroup): Filter[] {
  const { channel = 'all' } = parameters
  const isChosen = model === 'aw/sales' && channel !== 'all' && by?.dimension !== 'channel'
  return isChosen ? [only('channel', channel)] : []
}

/** The view has answered these words, so that nothing is wrong with them. */
const ignore = () => {}
