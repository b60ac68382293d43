import type { ProblemCode } from '@otel-bi/contract/problem'
import type { Hono } from 'hono'
import type { Identity } from '../auth/identity.ts'

/** What a request carries from the shell to its handler. */
export type HttpEnvironment = {
  /** Bun's server, which alone knows the other end of the connection; absent where no socket is. */
  Bindings: {
    requestIP?: (request: Request) => { readonly address: string } | null
    /** The MCP client that a call within this process is made for; a request over a socket has none. */
    client?: string
  }
  Variables: {
    identity: Identity
    /** Rows of the answer, for the audit log. */
    rowCount: number | null
    /** What the audit log keeps of a body, beside the query. */
    auditParameters?: Readonly<Record<string, string>>
    /** Id of the embed token that the call came with; it has a limit of its own. */
    embedTokenId?: string
    /** Code of the problem that was answered, for the log. */
    problem?: ProblemCode
  }
}

export type App = Hono<HttpEnvironment>
