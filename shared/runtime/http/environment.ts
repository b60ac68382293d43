import type { Hono } from 'hono'
import type { Identity } from '../auth/identity.ts'

/** What a request carries from the shell to its handler. */
export type HttpEnvironment = {
  Variables: {
    identity: Identity
    /** Rows of the answer, for the audit log. */
    rowCount: number | null
  }
}

export type App = Hono<HttpEnvironment>
