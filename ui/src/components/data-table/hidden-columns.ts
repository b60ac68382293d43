type Named = { readonly id: string }

/** The columns that are hidden, as the URL has them: `lines,spend`. */
const readHidden = (text: string): readonly string[] => text.split(',').filter(Boolean)

/** The columns of a table without those that the reader has hidden; the one that names the row always stays. */
export function shownColumns<C extends Named>(
  columns: readonly C[],
  hidden: string,
  head: string,
): readonly C[] {
  const ids = new Set(readHidden(hidden))
  return columns.filter(({ id }) => id === head || !ids.has(id))
}

/** Hides a column that is shown, shows one that is hidden. */
export function toggleHidden(hidden: string, id: string): string {
  const ids = readHidden(hidden)
  return (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]).join(',')
}
