import type { Context } from 'hono'

/** The token of `Authorization: Bearer …`; undefined for anything else, two headers included. */
export function bearerToken(c: Context): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(c.req.header('authorization') ?? '')?.[1]
}
