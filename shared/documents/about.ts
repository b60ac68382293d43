import type { Column } from '@otel-bi/contract/view'
import { writtenDay } from '@otel-bi/contract/written-values'
import { currenciesOf, currencyText } from './currencies.ts'
import { datesInWords, saidInWords } from './dates-in-words.ts'
import { readableInstant } from './instant.ts'
import { labels } from './labels.ts'
import { defaultPresentation, type Presentation } from './presentation.ts'
import type { Table } from './table.ts'

/** Metadata written into a file, enough to interpret it years later. */
export type About = {
  readonly title: string
  readonly description: string
  /** The view's meta: window, parameters, source and method. */
  readonly meta: Readonly<Record<string, unknown>>
  readonly columns: readonly Column[]
  /** Rows in this file; fewer than in meta when the format truncates. */
  readonly rowsWritten: number
  readonly traceId: string | null
  /** English and UTC when left out. */
  readonly presentation?: Presentation
}

export type Fact = readonly [label: string, value: string]

const known = ['as_of', 'from', 'to', 'generated_at', 'source', 'data_version'] as const

/** What the fact of the currency says, and the remark beside it that older clients read. */
const saidAsCurrency = ['currencies', 'currency']

/** Everything but the columns: title, window, parameters, source, method, rows and trace. */
export function aboutFacts(about: About): Fact[] {
  const { title, description, meta, traceId, presentation = defaultPresentation } = about
  const { language, timeZone } = presentation
  const words = labels[language]
  const { parameters, row_count, ...rest } = meta
  const currency = currencyText(currenciesOf(meta), language) ?? words.noCurrency
  const dates = datesInWords(meta, language)
  const inWords = dates === null ? [] : saidInWords
  const method = Object.entries(rest).filter(
    ([key]) =>
      !known.some((name) => name === key) && ![...inWords, ...saidAsCurrency].includes(key),
  )
  const shown = (key: string, value: unknown) =>
    key === 'generated_at'
      ? readableInstant(presentation, String(value))
      : key === 'source' && value === 'embedded'
        ? words.sampleData
        : writtenDay(wordOf(value, words.none), language)
  return [
    [words.title, title],
    [words.description, description],
    ...known.flatMap((key): Fact[] =>
      rest[key] === undefined ? [] : [[words[key], shown(key, rest[key])]],
    ),
    ...(dates === null ? [] : [[words.dates, dates] as const]),
    ...(meta.currencies === undefined ? [] : [[words.currency, currency] as const]),
    [words.timeZone, timeZone],
    [words.rows, rowCountText(about, row_count)],
    ...(parameters === undefined
      ? []
      : flattened(words.parameter, without(parameters, inWords), words.none)),
    ...method.flatMap(([key, value]) =>
      flattened(`${words.method}: ${key.replaceAll('_', ' ')}`, value, words.none),
    ),
    [words.traceId, traceId ?? words.none],
  ]
}

/** The facts and the meaning of every column, as a table of two columns. */
export function aboutTable(about: About): Table {
  const words = labels[(about.presentation ?? defaultPresentation).language]
  const meanings = about.columns.map(
    (of): Fact => [
      words.column(of.title),
      of.unit === null ? of.about : words.meaning(of.about, of.unit),
    ],
  )
  return {
    title: words.about,
    columns: [textColumn('label', words.about), textColumn('value', words.value)],
    rows: [...aboutFacts(about), ...meanings].map(([label, value]) => ({ label, value })),
  }
}

/** A text column that no view declares. */
export const textColumn = (key: string, title: string): Column => ({
  key,
  title,
  kind: 'text',
  about: title,
  unit: null,
  titles: { en: title, hr: title },
  abouts: { en: title, hr: title },
})

function rowCountText({ rowsWritten, presentation = defaultPresentation }: About, total: unknown) {
  return typeof total === 'number' && rowsWritten < total
    ? labels[presentation.language].truncated(rowsWritten, total)
    : String(rowsWritten)
}

/** `{a: {b: 1}}` becomes `a b: 1`, however deep. */
function flattened(label: string, value: unknown, none: string): Fact[] {
  if (Array.isArray(value) && value.some(isNested))
    return value.flatMap((item, index) => flattened(`${label} ${index + 1}`, item, none))
  if (Array.isArray(value))
    return [[label, value.map((item) => wordOf(item, none)).join(', ') || none]]
  if (!isNested(value)) return [[label, wordOf(value, none)]]
  return Object.entries(value).flatMap(([key, child]) =>
    flattened(`${label} ${key.replaceAll('_', ' ')}`, child, none),
  )
}

const without = (value: unknown, names: readonly string[]): unknown =>
  isNested(value) && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
    : value

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

const wordOf = (value: unknown, none: string): string =>
  value === null || value === undefined ? none : String(value)
