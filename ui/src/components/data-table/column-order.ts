type Named = { readonly id: string }

/** Columns in the order that the URL has, `supplier,spend`; the one that names the row first, and those it does not name last. */
export function orderedColumns<C extends Named>(
  columns: readonly C[],
  order: string,
  head: string,
): readonly C[] {
  const ids = order.split(',')
  const rank = ({ id }: C) => {
    if (id === head) return -1
    const place = ids.indexOf(id)
    return place < 0 ? ids.length : place
  }
  return columns.toSorted((a, b) => rank(a) - rank(b))
}

/** The order as the URL has it: that of all columns but the first. */
export const orderOf = (columns: readonly Named[]): string =>
  columns
    .slice(1)
    .map(({ id }) => id)
    .join(',')

/** The order after a column was put where another one stands; it passes no others, and none goes before the first. */
export function moveColumn(columns: readonly Named[], id: string, target: string): string {
  const [head = '', ...ids] = columns.map((column) => column.id)
  const place = target === head ? 0 : ids.indexOf(target)
  if (id === head || place < 0 || !ids.includes(id)) return ids.join(',')
  return ids
    .filter((each) => each !== id)
    .toSpliced(place, 0, id)
    .join(',')
}
