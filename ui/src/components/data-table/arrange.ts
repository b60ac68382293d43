import { plainText, searchTerms } from '@otel-bi/contract/plain-text'
import type { Column, Value } from './column.ts'

export type Sort = { readonly column: string; readonly descending: boolean }

/** `-revenue` is by revenue, the largest first. */
export function readSort(text: string): Sort {
  return text.startsWith('-')
    ? { column: text.slice(1), descending: true }
    : { column: text, descending: false }
}

export const writeSort = ({ column, descending }: Sort) => (descending ? `-${column}` : column)

/** Rows in order; those without a value come last in either direction, equal ones keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { column: id, descending }: Sort,
  collator: Intl.Collator,
): readonly Row[] {
  const column = columns.find((candidate) => candidate.id === id)
  if (!column) return rows
  const key = column.order ?? column.value
  // Each key is read once: rows may be proxies, and a sort of many compares each of them often.
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => compare(a.key, b.key, descending ? -1 : 1, collator))
    .map(({ row }) => row)
}

function compare(a: Value, b: Value, sign: 1 | -1, collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'string' && typeof b === 'string') return sign * collator.compare(a, b)
  return sign * (Number(a) - Number(b))
}

/** The searchable text of each row: words, and the codes that they stand for, which links have in every language. Costly for many rows: computed once, not per letter typed. */
export function searchTexts<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): readonly string[] {
  const worded = columns.filter(({ kind }) => kind === 'text')
  return rows.map((row) =>
    plainText(
      worded.flatMap(({ text, value }) => [text?.(row) ?? '', value(row) ?? '']).join('\n'),
    ),
  )
}

/**
 * The rows in which every search term is found: in their texts, which are in the order of the rows, or, of a term such
 * as `status:fail`, among the codes of the column of that name.
 */
export function searchRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  texts: readonly string[],
  search: string,
): readonly Row[] {
  const terms = searchTerms(search).map((term) => {
    const [id, code] = term.split(':', 2)
    const column = code ? columns.find((candidate) => candidate.id === id) : undefined
    return column && code ? { column, code } : term
  })
  if (terms.length === 0) return rows
  return rows.filter((row, index) =>
    terms.every((term) =>
      typeof term === 'string'
        ? texts[index]?.includes(term)
        : codesOf(term.column.value(row)).includes(term.code),
    ),
  )
}

/** A cell may hold several codes, by commas. */
const codesOf = (value: Value) => plainText(String(value ?? '')).split(', ')
