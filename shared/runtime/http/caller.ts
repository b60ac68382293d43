import type { Role } from '@otel-bi/contract/access'
import type { RequestContext } from './mount.ts'

/** A request's user with its roles, and the signal that the client has disconnected. */
export type Caller = {
  readonly subject: string
  readonly roles: readonly Role[]
  readonly signal: AbortSignal
}

export const callerOf = (c: RequestContext): Caller => ({
  subject: c.get('identity').subject,
  roles: c.get('identity').roles,
  signal: c.req.raw.signal,
})
