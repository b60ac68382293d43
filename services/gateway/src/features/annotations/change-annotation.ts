import { mostAnnotations, type NewAnnotation } from '@otel-bi/contract/annotations'
import { type Identity, nameOf } from '@otel-bi/runtime/auth/identity'
import { sameRequest } from '@otel-bi/runtime/http/earlier-call'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { fingerprintOf } from '@otel-bi/runtime/http/request-fingerprint'
import {
  addAnnotation,
  deleteAnnotation,
  findAnnotation,
  type StoredAnnotation,
} from '@otel-bi/store/annotations'
import type { Store } from '@otel-bi/store/store'

/** The store as one user writes in it. */
export type Writer = {
  readonly store: Store
  readonly identity: Identity
  readonly now: () => Date
}

type Written = { readonly annotation: StoredAnnotation; readonly created: boolean }

/**
 * Writes an annotation, or returns the one that an earlier identical call created.
 * @throws RequestProblem beyond the number that one user may write, and for a key that is taken.
 */
export async function createAnnotation(
  { store, identity, now }: Writer,
  request: NewAnnotation,
  idempotencyKey: string | undefined,
): Promise<Written> {
  const fingerprint = fingerprintOf(request)
  const annotation = {
    domain: request.domain,
    day: request.date,
    text: request.text,
    author: identity.subject,
    authorName: nameOf(identity),
    createdAt: now(),
    idempotencyKey: idempotencyKey ?? null,
    fingerprint,
  }
  const added = await addAnnotation(store, annotation, mostAnnotations)
  if (added.outcome === 'full')
    throw new RequestProblem('too_many_annotations', {
      detail: `You have written ${mostAnnotations} annotations, which is the most; delete one to write another.`,
    })
  return {
    annotation: sameRequest(added.row, fingerprint),
    created: added.outcome === 'added',
  }
}

/** Deletes an annotation and returns it as it was. @throws RequestProblem not_found or forbidden. */
export async function removeAnnotation(
  { store, identity }: Writer,
  id: number,
): Promise<StoredAnnotation> {
  const found = await findAnnotation(store, id)
  if (!found) throw gone(id)
  if (found.author !== identity.subject && !identity.roles.includes('admin'))
    throw new RequestProblem('forbidden', {
      detail: `Only its author, ${found.authorName}, or an admin may delete it.`,
    })
  if (!(await deleteAnnotation(store, id))) throw gone(id)
  return found
}

const gone = (id: number) =>
  new RequestProblem('not_found', { detail: `There is no annotation ${id}.` })
