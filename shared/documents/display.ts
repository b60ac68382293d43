import type { ColumnKind } from '@otel-bi/contract/view'
import { printable } from './text.ts'

const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat('en-US', options)

const formats = {
  money: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  integer: number({ maximumFractionDigits: 0 }),
  decimal: number({ maximumFractionDigits: 4 }),
  ratio: number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
}

/** A value as people read it on paper; an en dash where there is none. */
export function displayed(value: unknown, kind: ColumnKind): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return formatOf(kind).format(value)
  if (kind === 'instant') return String(value).replace('T', ' ').slice(0, 19)
  return printable(String(value))
}

const formatOf = (kind: ColumnKind) =>
  kind === 'money' || kind === 'integer' || kind === 'ratio' ? formats[kind] : formats.decimal

export const isNumeric = (kind: ColumnKind) =>
  kind === 'money' || kind === 'integer' || kind === 'decimal' || kind === 'ratio'
