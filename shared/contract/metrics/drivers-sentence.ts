import type { Language } from '../language.ts'
import type { MetricDriver } from './drivers.ts'
import type { Measure, MetricModel } from './model.ts'

type Change = {
  readonly value: number | null
  readonly comparison: number | null
  readonly change: number | null
}
type Explained = {
  readonly measure: Pick<Measure, 'title' | 'format'>
  /** ISO 4217 codes of what amounts are in; several are not named in a sentence. */
  readonly currencies: readonly string[]
  readonly totals: Change
  readonly dimensions: readonly {
    readonly dimension: string
    readonly leading: number
    readonly leading_share: number | null
  }[]
}

const locales = { en: 'en-US', hr: 'hr-HR' } as const satisfies Record<Language, string>

const words = {
  en: {
    unknown: (measure: string) => `${measure}: there is nothing to compare with.`,
    same: (measure: string, value: string) => `${measure}: ${value}, unchanged.`,
    changed: (measure: string, change: string, from: string, to: string) =>
      `${measure}: ${change}, from ${from} to ${to}.`,
    more: (count: number) => `${count} more`,
    points: 'pp',
  },
  hr: {
    unknown: (measure: string) => `${measure}: nema s čime usporediti.`,
    same: (measure: string, value: string) => `${measure}: ${value}, bez promjene.`,
    changed: (measure: string, change: string, from: string, to: string) =>
      `${measure}: ${change}, s ${from} na ${to}.`,
    more: (count: number) => `još ${count}`,
    points: 'p. b.',
  },
} as const

const dimensionsNamed = 3
const membersNamed = 4

/** A change and the members that lead it, of the dimensions that need the fewest: names are data, and quoted as they are. */
export function driversSentence(
  { dimensions: titles }: Pick<MetricModel, 'dimensions'>,
  { measure, currencies, totals, dimensions }: Explained,
  drivers: readonly MetricDriver[],
  language: Language,
): string {
  const say = words[language]
  const title = measure.title[language]
  const { value, comparison, change } = totals
  if (value === null || comparison === null || change === null) return say.unknown(title)
  const show = numbersOf(measure.format, currencies, language)
  if (change === 0) return say.same(title, show.value(value))
  const relative =
    measure.format === 'ratio' || comparison === 0
      ? ''
      : ` (${show.relative(change / Math.abs(comparison))})`
  const explaining = dimensions
    .filter(({ leading }) => leading > 0)
    .toSorted((one, other) => one.leading - other.leading)
    .slice(0, dimensionsNamed)
    .map(({ dimension, leading_share: share }) => {
      const led = drivers.filter((driver) => driver.dimension === dimension && driver.leading)
      const named = led.slice(0, membersNamed).map(({ member }) => member?.label ?? '')
      const rest = led.length - named.length
      const list = [...named, ...(rest > 0 ? [say.more(rest)] : [])].join(', ')
      const part = share === null ? '' : ` (${show.share(share)})`
      return `${titles[dimension]?.title[language] ?? dimension}: ${list}${part}.`
    })
  const [from, to] = [show.value(comparison), show.value(value)]
  return [say.changed(title, `${show.change(change)}${relative}`, from, to), ...explaining].join(
    ' ',
  )
}

function numbersOf(format: Measure['format'], currencies: readonly string[], language: Language) {
  const number = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locales[language], options).format
  const digits = (places: number) => ({
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
  const signed = { signDisplay: 'exceptZero' } as const
  const percent = { style: 'percent', ...digits(1) } as const
  const [currency] = currencies
  const inCurrency = { style: 'currency', currency, currencyDisplay: 'code' } as const
  const money = { ...(currencies.length === 1 ? inCurrency : {}), ...digits(2) }
  const places = { money, count: digits(0), decimal: digits(1), ratio: digits(1) }[format]
  const points = number({ ...digits(1), ...signed })
  return {
    value: number(format === 'ratio' ? percent : places),
    change:
      format === 'ratio'
        ? (fraction: number) => `${points(fraction * 100)} ${words[language].points}`
        : number({ ...places, ...signed }),
    relative: number({ ...percent, ...signed }),
    share: number(percent),
  }
}
