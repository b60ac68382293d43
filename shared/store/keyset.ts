import { type AnyColumn, count, desc, lt, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database, Store } from './store.ts'

/** The cursor is not one that this list gave. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor'
}

export type PageRequest = {
  /** The `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit: number
}

export type Keyset = {
  /** Names the list inside its cursors, so that no other list takes them. */
  readonly list: string
  /** A number that no two rows have in common. */
  readonly id: AnyColumn | SQL
}

/** What a query must apply to read one page. */
export type PageQuery = {
  readonly after: SQL | undefined
  readonly newestFirst: SQL
  readonly rows: number
}

/**
 * A page of a list, newest first, by the id of its rows.
 * @throws InvalidCursor for a cursor that this list did not give.
 */
export async function readPage<T extends { readonly id: number }>(
  store: Store,
  { list, id }: Keyset,
  { cursor, limit }: PageRequest,
  read: (db: Database, page: PageQuery) => Promise<readonly T[]>,
): Promise<{ data: T[]; next_cursor: string | null }> {
  const after = cursor === undefined ? undefined : lt(sql`${id}`, decodeCursor(list, cursor))
  // One row more than the page, to learn whether there is a next one.
  const page = { after, newestFirst: desc(id), rows: limit + 1 }
  const rows = await store.run((db) => read(db, page))
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, next_cursor: rows.length > limit && last ? encodeCursor(list, last.id) : null }
}

/** The list's name comes last, so that a cursor that lost its end is not one of a smaller id. */
const encodeCursor = (list: string, id: number): string =>
  Buffer.from(`${id}@${list}`).toString('base64url')

function decodeCursor(list: string, cursor: string): number {
  const [id = ''] = Buffer.from(cursor, 'base64url').toString().split('@')
  const value = Number(id)
  if (!Number.isSafeInteger(value) || encodeCursor(list, value) !== cursor)
    throw new InvalidCursor(cursor)
  return value
}

/** Rows of a page that is read on the way to all of them. */
const rowsPerPage = 1_000

type ReadPage<T> = (request: PageRequest) => Promise<{
  readonly data: readonly T[]
  readonly next_cursor: string | null
}>

/**
 * How many rows meet the conditions now, and these rows, newest first, read page by page as they are taken:
 * what is added meanwhile has a higher id than the newest of them.
 */
export async function readAll<T>(
  store: Store,
  { list, id, table }: Keyset & { readonly table: PgTable },
  conditions: SQL | undefined,
  read: ReadPage<T>,
): Promise<{ readonly rowCount: number; readonly rows: AsyncIterable<T> }> {
  const counted = { rows: count(), newest: sql<string | null>`max(${id})` }
  const [found] = await store.run((db) => db.select(counted).from(table).where(conditions))
  const { rows: rowCount = 0, newest = null } = found ?? {}
  const first = newest === null ? null : encodeCursor(list, Number(newest) + 1)
  return { rowCount, rows: pagesFrom(first, read) }
}

async function* pagesFrom<T>(first: string | null, read: ReadPage<T>): AsyncGenerator<T> {
  for (let cursor = first; cursor !== null; ) {
    const page: Awaited<ReturnType<ReadPage<T>>> = await read({ cursor, limit: rowsPerPage })
    yield* page.data
    cursor = page.next_cursor
  }
}
