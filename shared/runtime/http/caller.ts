import type { Role } from '@otel-bi/contract/access'
import type { RequestContext } from './mount.ts'

/** The roles of a request's user, and the signal that the client has disconnected. */
export type Caller = { readonly roles: readonly Role[]; readonly signal: AbortSignal }

export const callerOf = (c: RequestContext): Caller => ({
  roles: c.get('identity').roles,
  signal: c.req.raw.signal,
})
