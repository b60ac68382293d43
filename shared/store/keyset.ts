export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor'
}

/** An opaque page mark made from the last id of a page. */
export const encodeCursor = (id: number): string => Buffer.from(String(id)).toString('base64url')

/** @throws InvalidCursor for anything that encodeCursor did not make. */
export function decodeCursor(cursor: string): number {
  const id = Number(Buffer.from(cursor, 'base64url').toString())
  if (!Number.isSafeInteger(id) || encodeCursor(id) !== cursor) throw new InvalidCursor(cursor)
  return id
}

/** Cuts the one row read beyond the limit off and says where the next page starts. */
export function page<T extends { readonly id: number }>(rows: readonly T[], limit: number) {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, next_cursor: rows.length > limit && last ? encodeCursor(last.id) : null }
}
