import type { Localized, Measure } from './model.ts'

type Texts = { readonly title: Localized; readonly about: Localized }
type Better = Measure['better']
type Kind = Measure['aggregate']['kind']
/** A measure whose kind is known to the compiler: ratios need no SQL of their own. */
export type MeasureOf<K extends Kind> = Measure & { readonly aggregate: { readonly kind: K } }

export const text = (en: string, hr: string): Localized => ({ en, hr })

/** A sum of amounts in the currency of the data. */
export const moneySum = (
  title: Localized,
  about: Localized,
  better: Better = 'higher',
): MeasureOf<'sum'> => ({
  title,
  about,
  aggregate: { kind: 'sum' },
  format: 'money',
  better,
})

/** A sum of whole numbers. */
export const countSum = (
  title: Localized,
  about: Localized,
  better: Better = 'higher',
): MeasureOf<'sum'> => ({
  title,
  about,
  aggregate: { kind: 'sum' },
  format: 'count',
  better,
})

/** How many different values there are: of orders, customers, items. */
export const distinctCount = (
  title: Localized,
  about: Localized,
  better: Better = 'higher',
): MeasureOf<'distinct'> => ({
  title,
  about,
  aggregate: { kind: 'distinct' },
  format: 'count',
  better,
})

/** The last value of each period, summed over items and never over days. */
export const balance = (
  format: 'money' | 'count',
  title: Localized,
  about: Localized,
  better: Better = 'neither',
): MeasureOf<'last'> => ({ title, about, aggregate: { kind: 'last' }, format, better })

type Ratio = Texts & {
  readonly of: string
  readonly per: string
  readonly format?: Measure['format']
  readonly better?: Better
}

/** One measure divided by another, from their sums; null where there is nothing to divide by. */
export const ratioOf = ({
  of,
  per,
  title,
  about,
  format = 'ratio',
  better = 'higher',
}: Ratio): MeasureOf<'ratio'> => ({
  title,
  about,
  aggregate: { kind: 'ratio', of, per },
  format,
  better,
})
