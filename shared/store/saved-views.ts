import { and, eq, getTableColumns, or, type SQL, sql } from 'drizzle-orm'
import { type PageRequest, readPage } from './keyset.ts'
import { type Added, addOwned, unlessNameTaken } from './owned-rows.ts'
import { savedViewStars, savedViews } from './schema.ts'
import type { Database, Store } from './store.ts'

export type StoredView = typeof savedViews.$inferSelect
export type NewSavedView = Omit<typeof savedViews.$inferInsert, 'id' | 'version'>
/** A view as one user sees it. */
export type SeenView = StoredView & { readonly starred: boolean }

/** Adds a view unless its owner has `most`. */
export function addSavedView(
  store: Store,
  view: NewSavedView,
  most: number,
): Promise<Added<StoredView>> {
  const { owner, idempotencyKey } = view
  const list = { list: 'saved views', owner, most, idempotencyKey }
  return addOwned<StoredView>(store, list, {
    earlier: (tx, key) => viewOfKey(tx, owner, key),
    count: (tx) => tx.$count(savedViews, eq(savedViews.owner, owner)),
    insert: async (tx) => {
      const [added] = await tx
        .insert(savedViews)
        .values({ ...view, version: 1 })
        .onConflictDoNothing({ target: [savedViews.owner, savedViews.name] })
        .returning()
      return added
    },
  })
}

/** The view that its owner created under an idempotency key. */
export async function viewOfKey(
  db: Pick<Database, 'select'>,
  owner: string,
  key: string,
): Promise<StoredView | undefined> {
  const sameKey = and(eq(savedViews.owner, owner), eq(savedViews.idempotencyKey, key))
  const [found] = await db.select().from(savedViews).where(sameKey)
  return found
}

const seenBy = (subject: string) => or(eq(savedViews.owner, subject), eq(savedViews.shared, true))
const starOf = (subject: string) =>
  and(eq(savedViewStars.viewId, savedViews.id), eq(savedViewStars.subject, subject))
const starred = sql<boolean>`${savedViewStars.subject} IS NOT NULL`

/** A view of one's own or a shared one; undefined also where it exists and may not be seen. */
export async function findSavedView(
  store: Store,
  id: number,
  subject: string,
): Promise<SeenView | undefined> {
  const [found] = await store.run((db) =>
    db
      .select({ ...getTableColumns(savedViews), starred })
      .from(savedViews)
      .leftJoin(savedViewStars, starOf(subject))
      .where(and(eq(savedViews.id, id), seenBy(subject))),
  )
  return found
}

export type ViewChange = Pick<
  StoredView,
  | 'name'
  | 'description'
  | 'question'
  | 'layout'
  | 'shared'
  | 'ownerName'
  | 'updatedAt'
  | 'searchText'
>
type Version = { readonly id: number; readonly version: number }

/** Changes a view that still has this version; undefined when it does not, or is gone. */
export async function changeSavedView(
  store: Store,
  { id, version }: Version,
  change: ViewChange,
): Promise<StoredView | 'name_taken' | undefined> {
  const { name, description, question, layout, shared, ownerName, updatedAt, searchText } = change
  const set = { name, description, question, layout, shared, ownerName, updatedAt, searchText }
  const changed = await unlessNameTaken(
    'saved_views_name',
    store.run((db) =>
      db
        .update(savedViews)
        .set({ ...set, version: version + 1 })
        .where(and(eq(savedViews.id, id), eq(savedViews.version, version)))
        .returning(),
    ),
  )
  return changed === 'name_taken' ? changed : changed[0]
}

/** Deletes a view that still has this version, and its stars; false when it does not, or is gone. */
export async function deleteSavedView(store: Store, { id, version }: Version): Promise<boolean> {
  const deleted = await store.run((db) =>
    db
      .delete(savedViews)
      .where(and(eq(savedViews.id, id), eq(savedViews.version, version)))
      .returning({ id: savedViews.id }),
  )
  return deleted.length > 0
}

/** Stars a view for a user, or takes the star away; doing either twice changes nothing. */
export async function starSavedView(
  store: Store,
  star: { readonly viewId: number; readonly subject: string },
  isStarred: boolean,
): Promise<void> {
  const { viewId, subject } = star
  const here = and(eq(savedViewStars.viewId, viewId), eq(savedViewStars.subject, subject))
  await store.run(async (db) => {
    if (isStarred) await insertStar(db, star)
    else await db.delete(savedViewStars).where(here)
  })
}

/** A view that was deleted a moment ago gets no star. */
const insertStar = (db: Database, { viewId, subject }: { viewId: number; subject: string }) =>
  db.execute(sql`
    INSERT INTO ${savedViewStars} (view_id, subject)
    SELECT id, ${subject} FROM ${savedViews} WHERE id = ${viewId}
    ON CONFLICT DO NOTHING`)

export type SavedViewFilter = PageRequest & {
  readonly subject: string
  readonly whose?: 'own' | 'shared' | 'starred' | undefined
  /** Each must occur in the name, the description or the owner; without case and marks. */
  readonly terms?: readonly string[] | undefined
}

/** Larger than every id, and twice of it is still a safe integer. */
const starredFirst = 1_000_000_000_000_000
const rank = sql<number>`${savedViews.id} + CASE WHEN ${starred} THEN ${sql.raw(String(starredFirst))} ELSE 0 END`

/** A page of the views that a user may see: starred ones first, and the newest first. */
export async function listSavedViews(store: Store, filter: SavedViewFilter) {
  const { subject, whose, terms = [] } = filter
  const chosen: Record<'own' | 'shared' | 'starred', SQL> = {
    own: eq(savedViews.owner, subject),
    shared: eq(savedViews.shared, true),
    starred,
  }
  const found = terms.map((term) => sql`strpos(${savedViews.searchText}, ${term}) > 0`)
  const list = { list: 'saved_views', id: rank }
  const { data, next_cursor } = await readPage(
    store,
    list,
    filter,
    (db, { after, newestFirst, rows }) =>
      db
        .select({ id: rank.mapWith(Number), view: savedViews, starred })
        .from(savedViews)
        .leftJoin(savedViewStars, starOf(subject))
        .where(and(seenBy(subject), whose && chosen[whose], after, ...found))
        .orderBy(newestFirst)
        .limit(rows),
  )
  return { data: data.map(({ view, starred }): SeenView => ({ ...view, starred })), next_cursor }
}
