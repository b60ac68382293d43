import type { Operation, Schemas } from '@otel-bi/client'

type Role = Schemas['Me']['roles'][number]

/** Whoever looks at the dashboard: anybody where nobody signs in, otherwise as the server knows them. */
export type User =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'signed-in'
      readonly name: string
      readonly roles: readonly Role[]
      readonly operations: readonly string[]
      readonly signOut: () => void
    }

/** Whether the server would answer this call; while nobody knows whose it is, it would not. */
export function mayCall(user: User | undefined, operation: Operation): boolean {
  if (user?.kind === 'signed-in') return user.operations.includes(operation)
  return user?.kind === 'anonymous'
}
