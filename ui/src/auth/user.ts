import type { Operation, Schemas } from '@otel-bi/client'

type Role = Schemas['Me']['roles'][number]

/** The user of the dashboard: anonymous without authentication, otherwise as the server knows them. */
export type User =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'signed-in'
      readonly name: string
      readonly roles: readonly Role[]
      readonly operations: readonly string[]
      readonly signOut: () => void
    }

/** Whether the server would allow this call: never while the user is unknown. */
export function mayCall(user: User | undefined, operation: Operation): boolean {
  if (user?.kind === 'signed-in') return user.operations.includes(operation)
  return user?.kind === 'anonymous'
}
