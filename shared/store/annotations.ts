import { and, eq } from 'drizzle-orm'
import { annotations } from './annotations.schema.ts'
import { type PageRequest, readPage } from './keyset.ts'
import { type Added, addOwned } from './owned-rows.ts'
import type { Store } from './store.ts'

export type StoredAnnotation = typeof annotations.$inferSelect
export type NewAnnotation = Omit<typeof annotations.$inferInsert, 'id'>

/** Adds an annotation unless its author has `most`. Annotations have no names that could be taken. */
export async function addAnnotation(
  store: Store,
  annotation: NewAnnotation,
  most: number,
): Promise<Exclude<Added<StoredAnnotation>, { outcome: 'name_taken' }>> {
  const { author: owner, idempotencyKey } = annotation
  const ofAuthor = eq(annotations.author, owner)
  const list = { list: 'annotations', owner, most, idempotencyKey }
  const added = await addOwned<StoredAnnotation>(store, list, {
    earlier: async (tx, key) => {
      const sameKey = and(ofAuthor, eq(annotations.idempotencyKey, key))
      const [earlier] = await tx.select().from(annotations).where(sameKey)
      return earlier
    },
    count: (tx) => tx.$count(annotations, ofAuthor),
    insert: async (tx) => {
      const [added] = await tx.insert(annotations).values(annotation).returning()
      return added
    },
  })
  if (added.outcome === 'name_taken') throw new Error('the store returned no row')
  return added
}

export async function findAnnotation(
  store: Store,
  id: number,
): Promise<StoredAnnotation | undefined> {
  const [found] = await store.run((db) =>
    db.select().from(annotations).where(eq(annotations.id, id)),
  )
  return found
}

/** Deletes an annotation; false when it is gone already. */
export async function deleteAnnotation(store: Store, id: number): Promise<boolean> {
  const deleted = await store.run((db) =>
    db.delete(annotations).where(eq(annotations.id, id)).returning({ id: annotations.id }),
  )
  return deleted.length > 0
}

type AnnotationFilter = PageRequest & { readonly domain: StoredAnnotation['domain'] }

/** A page of what was written about a business, the newest first. */
export const listAnnotations = (store: Store, filter: AnnotationFilter) =>
  readPage(
    store,
    { list: 'annotations', id: annotations.id },
    filter,
    (db, { after, newestFirst, rows }) =>
      db
        .select()
        .from(annotations)
        .where(and(eq(annotations.domain, filter.domain), after))
        .orderBy(newestFirst)
        .limit(rows),
  )
