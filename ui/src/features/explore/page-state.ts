import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import { layoutWords } from '@otel-bi/contract/metrics/layout-words'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Filter } from '@otel-bi/contract/metrics/question'
import { writeFilter } from '@otel-bi/contract/metrics/question-url'
import { dateField } from '../../url-state/fields.ts'

export type Dates = { readonly from: string; readonly to: string }

/** One cell of the table: the filters and days that its rows have beyond those of the question. */
export type Cell = Dates & { readonly where: readonly Filter[] }

const allDetails = ['drivers', 'rows', 'explain'] as const
export type Detail = (typeof allDetails)[number]

/** What a reader has chosen beside the question; all of it is in the URL too. */
export type PageState = {
  /** Levels of hierarchies whose leaderboards are not at their top. */
  readonly levels: readonly string[]
  /** Tops of the hierarchies that have a leaderboard; null for the default ones. */
  readonly boards: readonly string[] | null
  /** `chosen`: exactly the measures of the question have tiles; else the headline has too. */
  readonly tiles: 'chosen' | null
  /** `time`: the columns of the table are units of time. */
  readonly columns: 'time' | null
  readonly zoom: Dates | null
  readonly cell: Cell | null
  /** The panels under the table that are open. */
  readonly details: readonly Detail[]
}

/** Reads what the model knows; the rest is as if it were not there. */
export function readPageState(model: MetricModel, search: string): PageState {
  const words = new URLSearchParams(search)
  const names = (word: string) =>
    words
      .get(word)
      ?.split(',')
      .filter((name) => Object.hasOwn(model.dimensions, name)) ?? null
  const dates = (prefix: string): Dates | null => {
    const day = (end: 'from' | 'to') => {
      const { name, parse } = dateField(`${prefix}_${end}`)
      return parse(words.get(name) ?? '')
    }
    const [from, to] = [day('from'), day('to')]
    return from && to && from <= to ? { from, to } : null
  }
  const days = dates('cell')
  const where = new URLSearchParams(words.getAll('cell').map((filter) => ['where', filter]))
  const details = words.get('detail')?.split(',') ?? []
  return {
    levels: names('levels') ?? [],
    boards: names('boards'),
    tiles: words.get('tiles') === 'chosen' ? 'chosen' : null,
    columns: words.get('columns') === 'time' ? 'time' : null,
    zoom: dates('zoom'),
    cell: days && { ...days, where: knownQuestion(model, `${where}`).question.where },
    details: allDetails.filter((name) => details.includes(name)),
  }
}

/** The words that `readPageState` reads, in a stable order and without what is the default. */
export function writePageState(state: PageState): [name: string, value: string][] {
  const { levels, boards, tiles, columns, zoom, cell, details } = state
  const words: [string, string][] = []
  const add = (name: string, value: string) => void words.push([name, value])
  const addDates = (prefix: string, { from, to }: Dates) => {
    add(`${prefix}_from`, from)
    add(`${prefix}_to`, to)
  }
  if (levels.length > 0) add('levels', levels.join(','))
  if (boards) add('boards', boards.join(','))
  if (tiles) add('tiles', tiles)
  if (columns) add('columns', columns)
  if (zoom) addDates('zoom', zoom)
  if (cell) addDates('cell', cell)
  for (const filter of cell?.where ?? []) add('cell', writeFilter(filter))
  if (details.length > 0) add('detail', details.join(','))
  return words
}

/** Every word that a page's state may have in a URL. */
export const pageWords = [...layoutWords, 'cell_from', 'cell_to', 'cell', 'detail']

/** What a saved view keeps of a page beside its question: all but the panels that are open, in a stable order. */
export const layoutOf = (model: MetricModel, search: string): string =>
  new URLSearchParams(
    writePageState({ ...readPageState(model, search), cell: null, details: [] }),
  ).toString()
