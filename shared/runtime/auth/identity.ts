import type { Role } from '@otel-bi/contract/access'

/** Who a request is for, as a token said; nothing is ever taken from another header. */
export type Identity = { readonly subject: string; readonly roles: readonly Role[] }

export const anonymous: Identity = { subject: 'anonymous', roles: ['viewer', 'analyst', 'admin'] }

/** Who is calling until a token has said so. */
export const unknownCaller: Identity = { subject: 'unknown', roles: [] }
