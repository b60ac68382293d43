import { titleInCurrency } from '@otel-bi/documents/currencies'
import type { PdfTable, Tile } from '@otel-bi/documents/pdf/document'
import type { ReportFigure } from '@otel-bi/store/schema'
import type { ReportAnswers } from './answers.ts'
import { currenciesIn } from './currencies.ts'
import type { Presenter } from './words/presenter.ts'
import { type ReportWords, reportWords } from './words/words.ts'

type FigureKind = 'money' | 'integer' | 'ratio'

/** A measure of a business in its window, before, and a year before. A ratio changes by a difference of fractions. */
export type KeyFigure = {
  readonly measure: string
  readonly kind: FigureKind
  readonly current: number | null
  readonly previous: number | null
  readonly change: number | null
  readonly yearBefore: number | null
  readonly yearChange: number | null
}

type Measures = Readonly<Record<string, number | null>>
type Answered = {
  readonly data: {
    readonly current: Measures
    readonly previous: Measures | null
    readonly change: Measures
  }
}

export type Business = {
  readonly domain: 'aw' | 'wwi'
  readonly name: string
  /** Measures on the first page. */
  readonly headline: readonly string[]
  readonly kpis: 'aw-sales-kpis' | 'wwi-sales-kpis'
  readonly yearBefore: 'aw-year-before' | 'wwi-year-before'
}

export const businesses: readonly Business[] = [
  {
    domain: 'aw',
    name: 'AdventureWorks',
    headline: ['revenue', 'gross_margin', 'orders', 'customers'],
    kpis: 'aw-sales-kpis',
    yearBefore: 'aw-year-before',
  },
  {
    domain: 'wwi',
    name: 'WideWorldImporters',
    headline: ['revenue_excluding_tax', 'profit', 'invoices', 'average_invoice'],
    kpis: 'wwi-sales-kpis',
    yearBefore: 'wwi-year-before',
  },
]

const kinds: Readonly<Record<string, FigureKind>> = {
  orders: 'integer',
  invoices: 'integer',
  units: 'integer',
  customers: 'integer',
  gross_margin_ratio: 'ratio',
  profit_margin: 'ratio',
}

export const kindOf = (measure: string): FigureKind => kinds[measure] ?? 'money'

/** Every measure of a business, in the order of its answer; none where it did not answer. */
export function keyFiguresOf(answers: ReportAnswers, business: Business): KeyFigure[] {
  const answer: Answered | undefined = answers[business.kpis]
  const year: Answered | undefined = answers[business.yearBefore]
  if (!answer) return []
  const { current, previous } = answer.data
  return Object.entries(current).map(([measure, value]) => {
    const kind = kindOf(measure)
    const before = previous?.[measure] ?? null
    const yearBefore = year?.data.previous?.[measure] ?? null
    return {
      ...{ measure, kind, current: value, previous: before, yearBefore },
      change: changeOf(answer.data, measure),
      yearChange: year ? changeOf({ ...year.data, current }, measure) : null,
    }
  })
}

/** The change of a measure as a fraction; that of a ratio is the difference, whose unit is points. */
export function changeOf({ current, previous, change }: Answered['data'], measure: string) {
  if (kindOf(measure) !== 'ratio') return change[measure] ?? null
  const [value, before] = [current[measure] ?? null, previous?.[measure] ?? null]
  return value === null || before === null ? null : value - before
}

/** The figures of each business in its days, as a report keeps them. */
export const recordedFigures = (answers: ReportAnswers): ReportFigure[] =>
  businesses.flatMap((business) => {
    const { from, to } = answers[business.kpis]?.meta ?? {}
    if (!from || !to) return []
    return keyFiguresOf(answers, business).map(({ measure, kind, current: value }) => ({
      ...{ domain: business.domain, measure, kind, from, to, value },
    }))
  })

/** What a measure is called; an amount with its currency. */
export function measureNames(answers: ReportAnswers, { domain }: Business, show: Presenter) {
  const { names } = reportWords[show.language]
  return (measure: string, kind: FigureKind) => {
    const name = names[measure] ?? measure
    return kind === 'money' ? titleInCurrency(name, currenciesIn(answers, domain)) : name
  }
}

export function tilesOf(
  answers: ReportAnswers,
  figures: readonly KeyFigure[],
  business: Business,
  show: Presenter,
): Tile[] {
  const name = measureNames(answers, business, show)
  const words = reportWords[show.language]
  return business.headline.flatMap((measure) =>
    figures
      .filter((figure) => figure.measure === measure)
      .map(({ kind, current, change, yearChange }) => ({
        label: name(measure, kind),
        value: show.value(current, kind),
        changes: [
          { change, text: show.change(change, kind), against: words.previousPeriod },
          { change: yearChange, text: show.change(yearChange, kind), against: words.yearBefore },
        ],
      })),
  )
}

export function keyFiguresTable(
  answers: ReportAnswers,
  figures: readonly KeyFigure[],
  business: Business,
  show: Presenter,
): PdfTable {
  const words = reportWords[show.language]
  const name = measureNames(answers, business, show)
  return {
    heads: titles(words),
    numeric: [false, true, true, true, true, true],
    rows: figures.map(({ measure, kind, ...of }) => [
      name(measure, kind),
      show.value(of.current, kind),
      show.value(of.previous, kind),
      show.change(of.change, kind),
      show.value(of.yearBefore, kind),
      show.change(of.yearChange, kind),
    ]),
  }
}

const titles = (words: ReportWords) => [
  words.measure,
  words.window,
  words.compared,
  words.change,
  words.yearEarlier,
  words.change,
]
