import type { Figure, Finding, Part } from '../findings/finding.ts'
import type { Presenter } from './presenter.ts'
import { type ReportWords, reportWords } from './words.ts'

export type FindingText = {
  readonly title: string
  readonly text: string
  readonly source: string
  /** Id of the section that has the figures. */
  readonly section: string
}

/** A finding in sentences, with where its figures come from. */
export function textOf(finding: Finding, show: Presenter): FindingText {
  const words = reportWords[show.language]
  const { title, text } = sentences(finding, words, show)
  const { section, source } = sourceOf(finding.kind, words)
  return { title, text, source: words.from(source), section }
}

function sourceOf(kind: Finding['kind'], { sources }: ReportWords) {
  const sections = {
    missing: 'made',
    failed_checks: 'made',
    mover: 'key-figures',
    stock: 'stock-recommendations',
    loss: 'key-figures',
    leaders: 'key-figures',
    forecast: 'sales-forecast',
    events: 'business-events',
  } as const satisfies Record<Finding['kind'], string>
  return { section: sections[kind], source: sources[kind] }
}

const grew = ({ value, previous }: Figure) => previous === null || value >= previous
const named = (parts: readonly Part[], show: Presenter) =>
  show.list(parts.map(({ label }) => label))

function sentences(finding: Finding, words: ReportWords, show: Presenter) {
  const { findings: say } = words
  switch (finding.kind) {
    case 'missing':
      return say.missing(show.detail(finding.detail), finding.sections)
    case 'failed_checks':
      return say.failedChecks(
        finding.count,
        finding.examples
          .map(({ business, asserts }) => `${business}: ${show.check(asserts)}`)
          .join(' · '),
      )
    case 'mover': {
      const { business, currencies, revenue, most, against } = finding
      const amount = (value: number | null) => show.amount(value, currencies)
      const moves = (parts: readonly Part[]) =>
        show.list(
          parts.map(({ label, value, previous }) =>
            say.move(label, amount(value), amount(previous)),
          ),
        )
      const [gained, lost] = grew(revenue) ? [most, against] : [against, most]
      return {
        title: say.moverTitle(business, show.change(revenue.change), named(most, show)),
        text: [
          say.total(amount(revenue.value), amount(revenue.previous)),
          ...(gained.length > 0 ? [say.rose(moves(gained))] : []),
          ...(lost.length > 0 ? [say.fell(moves(lost))] : []),
        ].join(' '),
      }
    }
    case 'stock': {
      const { stock } = finding
      const items = finding.named.map((item) =>
        stock.recommended > 0
          ? say.orderItem(item.name, show.count(item.units))
          : say.riskItem(item.name, show.days(item.cover), show.days(item.leadTime)),
      )
      const text = items.length > 0 ? say.first(items.join('; ')) : say.nothingShort
      return {
        title: say.stockTitle(
          stock.recommended,
          show.amount(stock.cost, stock.currencies),
          stock.atRisk,
        ),
        text,
      }
    }
    case 'loss': {
      const { label, margin, revenue, ratio } = finding.part
      const amount = (value: number) => show.amount(value, finding.currencies)
      return {
        title: say.lossTitle(finding.business, words.names[label] ?? label),
        text: say.loss(amount(margin), amount(revenue), show.ratio(ratio)),
      }
    }
    case 'leaders':
      return {
        title: say.leadersTitle(
          show.list(finding.businesses.map(({ first }) => named(first, show))),
        ),
        text: finding.businesses
          .map(({ business, currencies, first, last }) =>
            say.leaders(business, {
              first: named(first, show),
              firstValue: show.amount(first[0]?.value ?? null, currencies),
              share: show.ratio(first[0]?.share ?? null),
              last: named(last, show),
              lastValue: show.amount(last[0]?.value ?? null, currencies),
            }),
          )
          .join(' '),
      }
    case 'forecast': {
      const { currencies, days, total, yearBefore } = finding.forecast
      return {
        title: say.forecastTitle(days, show.amount(total, currencies)),
        text:
          yearBefore === null
            ? say.noYearBefore
            : say.forecast(show.amount(yearBefore, currencies), show.change(finding.change)),
      }
    }
    case 'events':
      return {
        title: say.eventsTitle(finding.events.reduce((sum, { count }) => sum + count, 0)),
        text: `${finding.events
          .map(({ kind, count }) => `${words.names[kind] ?? kind}: ${count}`)
          .join(' · ')}.`,
      }
  }
}
