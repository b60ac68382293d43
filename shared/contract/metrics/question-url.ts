import {
  boundDigits,
  defaultLimit,
  type Filter,
  grains,
  questionLimits as limits,
  type Question,
} from './question.ts'
import { defaultRange } from './range.ts'
import {
  type DateWords,
  type Refuse,
  readComparison,
  readRange,
  writeComparison,
  writeRange,
} from './range-url.ts'

/** The words of a question as they stand in a URL. */
export type QuestionWords = DateWords & {
  readonly measures?: string | undefined
  readonly by?: string | undefined
  readonly grain?: string | undefined
  readonly where?: readonly string[] | undefined
  readonly order?: string | undefined
  readonly limit?: number | undefined
  readonly others?: boolean | undefined
}

export type FieldProblem = { readonly field: string; readonly message: string }
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/** Reads a question from its words. What they name is checked against a model afterwards. */
export function readQuestion(words: QuestionWords): Read<Question> {
  const problems: FieldProblem[] = []
  const refuse = (field: string, message: string) => void problems.push({ field, message })
  const measures = listOf(words.measures)
  if (measures.length > limits.measures)
    refuse('measures', `names ${measures.length} measures; at most ${limits.measures} are allowed`)
  const by = listOf(words.by)
  if (by.length > limits.dimensions)
    refuse('by', `names ${by.length} dimensions; at most ${limits.dimensions} are allowed`)
  for (const [field, names] of [
    ['measures', measures],
    ['by', by],
  ] as const)
    if (new Set(names).size < names.length) refuse(field, 'names something twice')
  const question = {
    measures,
    by,
    grain: grains.find((grain) => grain === words.grain) ?? null,
    range: readRange(words, refuse),
    compare: readComparison(words, refuse),
    where: filtersOf(words.where ?? [], refuse),
    order: orderOf(words.order),
    limit: words.limit ?? defaultLimit,
    others: words.others ?? by.length > 0,
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: question }
}

const listOf = (words: string | undefined): string[] =>
  words === undefined || words === '' ? [] : words.split(',')

function orderOf(word: string | undefined): Question['order'] {
  if (word === undefined || word === '') return null
  return word.startsWith('-')
    ? { by: word.slice(1), descending: true }
    : { by: word, descending: false }
}

const dimensionFilter = /^([a-z_]+)(!?):(.*)$/s
const measureFilter = new RegExp(
  `^([a-z_]+)(>=|<=)(-?\\d{1,${boundDigits.whole}}(?:\\.\\d{1,${boundDigits.decimals}})?)$`,
)

function filtersOf(words: readonly string[], refuse: Refuse): Filter[] {
  if (words.length > limits.filters)
    refuse('where', `is given ${words.length} times; at most ${limits.filters} are allowed`)
  const filters = words.flatMap((word): Filter[] => {
    const filter = filterOf(word)
    if (filter === null)
      refuse(
        'where',
        `"${word.slice(0, 60)}" is not a filter; write dimension:value|value, dimension!:value, measure>=number or measure<=number, where a number has at most ${boundDigits.whole} digits before its point and ${boundDigits.decimals} after it`,
      )
    return filter === null ? [] : [filter]
  })
  const values = filters.flatMap((filter) => ('values' in filter ? filter.values : []))
  if (values.length > limits.filterValues)
    refuse('where', `names ${values.length} values; at most ${limits.filterValues} are allowed`)
  if (values.some(({ length }) => length > limits.valueLength))
    refuse('where', `has a value longer than ${limits.valueLength} characters`)
  return filters
}

function filterOf(word: string): Filter | null {
  const bound = measureFilter.exec(word)
  if (bound) {
    const [, measure = '', sign, digits] = bound
    const value = Number(digits)
    // A number that double precision rounds up to one digit more would not be read again as written.
    if (Math.abs(value) >= 10 ** boundDigits.whole) return null
    return { kind: sign === '>=' ? 'at_least' : 'at_most', measure, value }
  }
  const members = dimensionFilter.exec(word)
  if (!members) return null
  const [, dimension = '', not, list = ''] = members
  const values = list.split('|').map(decoded)
  if (values.some((value) => value === null)) return null
  return {
    kind: not === '!' ? 'none_of' : 'one_of',
    dimension,
    values: values.flatMap((value) => (value === null ? [] : [value])),
  }
}

/** Values are escaped once more inside a filter, so that one may hold `|`. */
function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

const encoded = (value: string) => value.replace(/[%|]/g, encodeURIComponent)

/** The words of a question in the query of a URL, as `writeQuestion` puts them there. */
export function wordsIn(search: string): QuestionWords {
  const words = new URLSearchParams(search)
  const limit = words.get('limit')
  const others = words.get('others')
  return {
    ...Object.fromEntries(words),
    where: words.getAll('where'),
    limit: limit === null ? undefined : Number(limit),
    others: others === null ? undefined : others === 'true',
  }
}

/** The words of a question, in a stable order and without what is the default. */
export function writeQuestion(question: Question): [name: string, value: string][] {
  const { measures, by, grain, range, compare, where, order, limit, others } = question
  const words: [string, string][] = []
  const add = (name: string, value: string) => void words.push([name, value])
  if (measures.length > 0) add('measures', measures.join(','))
  if (by.length > 0) add('by', by.join(','))
  if (grain) add('grain', grain)
  if (range !== defaultRange) words.push(...Object.entries(writeRange(range)))
  if (compare !== 'none') words.push(...Object.entries(writeComparison(compare)))
  for (const filter of where) add('where', writeFilter(filter))
  if (order) add('order', `${order.descending ? '-' : ''}${order.by}`)
  if (limit !== defaultLimit) add('limit', String(limit))
  if (others !== by.length > 0) add('others', String(others))
  return words
}

/** One filter in the words of a URL. */
export function writeFilter(filter: Filter): string {
  if ('measure' in filter)
    return `${filter.measure}${filter.kind === 'at_least' ? '>=' : '<='}${filter.value}`
  return `${filter.dimension}${filter.kind === 'none_of' ? '!' : ''}:${filter.values.map(encoded).join('|')}`
}
