/** The cells that a selection of text covers: ids of rows from the first to the last, and of columns of a single row. */
export type Selected = {
  readonly first: string
  readonly last: string
  /** Null for all columns: a selection over several rows covers whole rows between its ends. */
  readonly columns: readonly string[] | null
}

/** Undefined without a selection in the table, and for one within a cell, which is copied as text. */
export function selectedRows(
  table: HTMLElement,
  selection: Pick<Selection, 'isCollapsed' | 'containsNode'> | null,
): Selected | undefined {
  if (!selection || selection.isCollapsed) return undefined
  const covered = (element: HTMLElement) => selection.containsNode(element, true)
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr[data-id]')].filter(covered)
  const [top, bottom] = [rows[0], rows.at(-1)]
  const [first, last] = [top?.dataset.id, bottom?.dataset.id]
  if (!top || first === undefined || last === undefined) return undefined
  if (top !== bottom) return { first, last, columns: null }
  const cells = [...top.querySelectorAll<HTMLElement>('[data-column]')].filter(covered)
  return cells.length < 2
    ? undefined
    : { first, last, columns: cells.map((cell) => cell.dataset.column ?? '') }
}
