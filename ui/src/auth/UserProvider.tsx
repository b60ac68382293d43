import type { Operation } from '@otel-bi/client'
import {
  type Accessor,
  createContext,
  createSignal,
  type ParentProps,
  type Setter,
  useContext,
} from 'solid-js'
import { mayCall, type User } from './user.ts'

type UserContextValue = {
  /** Undefined until the server has said who this is; never so on a page. */
  readonly user: Accessor<User | undefined>
  /**
   * Whether the server would answer this call, `can('runJob')` say. To hide what would be refused;
   * what is allowed is decided by the server alone.
   */
  readonly can: (operation: Operation) => boolean
  readonly setUser: Setter<User | undefined>
}

const UserContext = createContext<UserContextValue>()

/** @throws Error outside of a UserProvider. */
export function useUser(): UserContextValue {
  const context = useContext(UserContext)
  if (!context) throw new Error('useUser needs a UserProvider above it')
  return context
}

export function UserProvider(props: ParentProps) {
  const [user, setUser] = createSignal<User>()
  const can = (operation: Operation) => mayCall(user(), operation)
  return (
    <UserContext.Provider value={{ user, can, setUser }}>{props.children}</UserContext.Provider>
  )
}
