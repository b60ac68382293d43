import { and, eq, sql } from 'drizzle-orm'
import { annotations } from './annotations.schema.ts'
import { type PageRequest, readPage } from './keyset.ts'
import type { Store } from './store.ts'

export type StoredAnnotation = typeof annotations.$inferSelect
export type NewAnnotation = Omit<typeof annotations.$inferInsert, 'id'>

type Added =
  | { readonly outcome: 'added' | 'repeated'; readonly annotation: StoredAnnotation }
  | { readonly outcome: 'full' }

/** Adds an annotation unless its author has `most`. Creations of one author wait for each other, so that this is exact. */
export function addAnnotation(
  store: Store,
  annotation: NewAnnotation,
  most: number,
): Promise<Added> {
  const ofAuthor = eq(annotations.author, annotation.author)
  return store.run((db) =>
    db.transaction(async (tx): Promise<Added> => {
      await tx.execute(
        sql`SELECT pg_advisory_xact_lock(hashtextextended(${`annotations of ${annotation.author}`}, 0))`,
      )
      if (annotation.idempotencyKey) {
        const sameKey = and(ofAuthor, eq(annotations.idempotencyKey, annotation.idempotencyKey))
        const [earlier] = await tx.select().from(annotations).where(sameKey)
        if (earlier) return { outcome: 'repeated', annotation: earlier }
      }
      if ((await tx.$count(annotations, ofAuthor)) >= most) return { outcome: 'full' }
      const [added] = await tx.insert(annotations).values(annotation).returning()
      if (!added) throw new Error('the store returned no row for a new annotation')
      return { outcome: 'added', annotation: added }
    }),
  )
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
