import { z } from '@hono/zod-openapi'
import { croatianAbouts } from './abouts.hr.ts'
import { count, decimal, money, ratio } from './amounts.ts'
import type { Texts } from './language.ts'
import { instant, isoDate } from './parameters.ts'
import { croatianTitles } from './titles.hr.ts'

export type ColumnKind =
  | 'date'
  | 'instant'
  | 'money'
  | 'integer'
  | 'decimal'
  | 'ratio'
  /** A relative change as a fraction, which is shown in percent with its sign. */
  | 'change'
  /** A difference of two ratios as a fraction, which is shown in percentage points with its sign. */
  | 'points'
  | 'text'
  | 'flag'
type ColumnMeta = {
  readonly kind: ColumnKind
  readonly title: string
  readonly about: string
  /** Unit of the value, where the kind does not imply it. */
  readonly unit?: string
  /** The Croatian title, where the view is not in the catalogue that `titles.hr.ts` covers. */
  readonly croatian?: string
  /** The Croatian meaning, where `abouts.hr.ts` does not cover it. */
  readonly croatianAbout?: string
}
export type Column = Omit<ColumnMeta, 'unit' | 'croatian' | 'croatianAbout'> & {
  readonly key: string
  readonly unit: string | null
  /** The title in every language; `title` is the English one. */
  readonly titles: Texts
  /** The meaning likewise. */
  readonly abouts: Texts
}

const registry = z.registry<ColumnMeta>()

/** Declares how a field is shown: the kind of its value, its title and its meaning. */
export function column<S extends z.ZodType>(meta: ColumnMeta, schema: S): S {
  registry.add(schema, meta)
  return schema
}

export const dateColumn = (title: string, about: string) =>
  column({ kind: 'date', title, about }, isoDate.openapi({ description: about }))
export const moneyColumn = (title: string, about: string) =>
  column({ kind: 'money', title, about }, money(about))
export const integerColumn = (title: string, about: string) =>
  column({ kind: 'integer', title, about }, count(about))
export const ratioColumn = (title: string, about: string) =>
  column({ kind: 'ratio', title, about }, ratio(about))
/** A relative change, which is shown with its sign. */
export const changeColumn = (title: string, about: string) =>
  column({ kind: 'change', title, about }, ratio(about))
export const decimalColumn = (title: string, about: string) =>
  column({ kind: 'decimal', title, about }, decimal(about))
export const flagColumn = (title: string, about: string) =>
  column({ kind: 'flag', title, about }, z.boolean().openapi({ description: about, example: true }))
export const instantColumn = (title: string, about: string) =>
  column({ kind: 'instant', title, about }, instant(about))
export const choiceColumn = <const T extends readonly [string, ...string[]]>(
  title: string,
  about: string,
  choices: T,
) =>
  column(
    { kind: 'text', title, about },
    z.enum(choices).openapi({ description: about, example: choices[0] }),
  )
/** The same column, nullable. */
export function optionalColumn<S extends z.ZodType>(schema: S): z.ZodNullable<S> {
  const meta = registry.get(schema)
  if (!meta) throw new TypeError('only a column can be made optional')
  return column(meta, schema.nullable())
}
/** The same column with what its numbers count: days, units, points. */
export function measuredIn<S extends z.ZodType>(unit: string, schema: S): S {
  const meta = registry.get(schema)
  if (!meta) throw new TypeError('only a column has a unit')
  return column({ ...meta, unit }, schema)
}
const unitOf: Partial<Record<ColumnKind, string>> = {
  money: 'currency as stored',
  ratio: 'fraction',
  change: 'fraction',
  points: 'percentage points',
}
export const textColumn = (title: string, about: string, example: string) =>
  column({ kind: 'text', title, about }, z.string().openapi({ description: about, example }))

/**
 * A table, declared once: JSON rows, spreadsheets, PDF, CSV, report sections and
 * dashboard tables all come from its row, in the order of its fields.
 */
export type View<R extends z.ZodObject = z.ZodObject> = {
  readonly id: string
  readonly domain: 'aw' | 'wwi' | 'platform'
  readonly title: string
  readonly description: string
  readonly path: string
  readonly row: R
  readonly chart?: Chart
  /** Columns of a page for reading, where not all fit; files for computing have every column. */
  readonly brief?: readonly string[]
  /** Columns whose values add up over rows, so that a total means something. */
  readonly sums?: readonly string[]
  /** Titles of a view that is not in the catalogue that `titles.hr.ts` covers. */
  readonly titles?: Texts
  /** Its descriptions likewise. */
  readonly descriptions?: Texts
}

/** A view of a warehouse, and not of the platform itself. */
export type BusinessView = View & { readonly domain: 'aw' | 'wwi' }

/** Chart of a view: a line over dates, a line within two bands, or a bar per row. */
export type Chart<K extends string = string> =
  | { readonly kind: 'line'; readonly x: K; readonly y: K }
  | {
      readonly kind: 'band'
      readonly x: K
      readonly y: K
      readonly inner: readonly [lower: K, upper: K]
      readonly outer: readonly [lower: K, upper: K]
    }
  | { readonly kind: 'bars'; readonly label: K; readonly value: K }

export function defineView<R extends z.ZodObject, D extends View['domain']>(
  view: View<R> & {
    readonly domain: D
    readonly chart?: Chart<keyof R['shape'] & string>
    readonly brief?: readonly (keyof R['shape'] & string)[]
    readonly sums?: readonly (keyof R['shape'] & string)[]
  },
): View<R> & { readonly domain: D } {
  columnsOf(view)
  return view
}

/** @throws TypeError when a field was not declared as a column. */
export function columnsOf(view: View): Column[] {
  return Object.entries(view.row.shape).map(([key, schema]) => {
    const meta = schema instanceof z.ZodType ? registry.get(schema) : undefined
    if (!meta) throw new TypeError(`${view.id}.${key} is not a column`)
    const { kind, title, about } = meta
    const { croatian = croatianTitles[view.id]?.columns[key] ?? title } = meta
    const { croatianAbout = croatianAbouts[about] ?? about } = meta
    return {
      ...{ key, kind, title, about, unit: meta.unit ?? unitOf[kind] ?? null },
      titles: { en: title, hr: croatian },
      abouts: { en: about, hr: croatianAbout },
    }
  })
}

/** The description of a view in every language. */
export const descriptionsOf = ({ description, descriptions }: View): Texts =>
  descriptions ?? { en: description, hr: croatianAbouts[description] ?? description }

/** The title of a view in every language. */
export const titlesOf = ({ id, title, titles }: View): Texts =>
  titles ?? { en: title, hr: croatianTitles[id]?.title ?? title }
