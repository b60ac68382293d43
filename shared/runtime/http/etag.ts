import { createHash } from 'node:crypto'
import type { RequestContext } from './mount.ts'

/** A strong entity tag: equal for equal content. */
export function etagOf(content: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 27)}"`
}

/** Whether the client has this version already: If-None-Match, RFC 9110, section 13.1.2. */
export function isNotModified(c: RequestContext, etag: string): boolean {
  const header = c.req.header('if-none-match')
  if (header === undefined) return false
  return header.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
}
