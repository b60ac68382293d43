import { z } from '@hono/zod-openapi'
import { count, money, ratio } from './amounts.ts'
import { isoDate } from './parameters.ts'

export type ColumnKind = 'date' | 'money' | 'integer' | 'decimal' | 'ratio' | 'text' | 'flag'
type ColumnMeta = { readonly kind: ColumnKind; readonly title: string; readonly about: string }
export type Column = ColumnMeta & { readonly key: string }

const registry = z.registry<ColumnMeta>()

/** Says of a field how people should see it: what kind of value it is, what heads its column, what it means. */
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
export const textColumn = (title: string, about: string, example: string) =>
  column({ kind: 'text', title, about }, z.string().openapi({ description: about, example }))

/**
 * A table people look at, declared once: JSON rows, spreadsheets, PDF, CSV, report sections and
 * dashboard tables all come from its row, in the order of its fields.
 */
export type View<R extends z.ZodObject = z.ZodObject> = {
  readonly id: string
  readonly domain: 'aw' | 'wwi'
  readonly title: string
  readonly description: string
  readonly path: string
  readonly row: R
}

export function defineView<R extends z.ZodObject>(view: View<R>): View<R> {
  columnsOf(view)
  return view
}

/** @throws TypeError when a field was not declared as a column. */
export function columnsOf(view: View): Column[] {
  return Object.entries(view.row.shape).map(([key, schema]) => {
    const meta = schema instanceof z.ZodType ? registry.get(schema) : undefined
    if (!meta) throw new TypeError(`${view.id}.${key} is not a column`)
    return { key, ...meta }
  })
}
