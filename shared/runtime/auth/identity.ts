import type { Role } from '@otel-bi/contract/access'

/** Who a request is for, as a token said; nothing is ever taken from another header. */
export type Identity = {
  readonly subject: string
  readonly roles: readonly Role[]
  /** What people call them, where the token says so. */
  readonly name?: string
  /** Whether the token was issued to a program and not to a person. */
  readonly isServiceAccount?: boolean
  /** Name and version of the MCP client that asks for them, as it says: a text, never trusted. */
  readonly client?: string
}

/** The name to show to others. */
export const nameOf = ({ name, subject }: Identity): string => name ?? subject

export const anonymous: Identity = { subject: 'anonymous', roles: ['viewer', 'analyst', 'admin'] }

/** Who is calling until a token has said so. */
export const unknownCaller: Identity = { subject: 'unknown', roles: [] }
