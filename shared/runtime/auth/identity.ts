/** Who a request is for, as a token said; nothing is ever taken from another header. */
export type Identity = { readonly subject: string; readonly roles: readonly string[] }

export const anonymous: Identity = { subject: 'anonymous', roles: ['viewer', 'analyst', 'admin'] }
