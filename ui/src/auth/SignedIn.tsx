import { dataOf, type Schemas } from '@otel-bi/client'
import { useQuery } from '@tanstack/solid-query'
import { createComputed, type JSX, onCleanup, type ParentProps, Show } from 'solid-js'
import { useApi } from '../api/Api.tsx'
import { QueryView } from '../components/QueryView.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { authMessages } from './messages.ts'
import { rememberedProvider } from './remembered-provider.ts'
import { SessionButton, SessionNotice } from './SessionNotice.tsx'
import type { Session } from './session.ts'
import { useUser } from './UserProvider.tsx'
import { mayCall } from './user.ts'

/** @property meanwhile what needs a token alone, and not to know who the user is. */
type Props = ParentProps<{ session: Session; meanwhile: JSX.Element }>

/** Asks the server who the user is and what they may do; the token itself is never read. */
export function SignedIn(props: Props) {
  const api = useApi()
  const query = useQuery(() => ({
    queryKey: ['me'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/me', { signal })),
  }))
  return (
    <QueryView query={query} skeleton={props.meanwhile}>
      {(me) => (
        <Known me={me()} session={props.session}>
          {props.children}
        </Known>
      )}
    </QueryView>
  )
}

function Known(props: ParentProps<{ session: Session; me: Schemas['Me'] }>) {
  const words = useMessages(authMessages)
  const { setUser } = useUser()
  const { setFigures } = rememberedProvider()
  const name = () => props.session.name() ?? props.me.subject
  createComputed(() => {
    const { roles, operations } = props.me
    const { signOut } = props.session
    const user = { kind: 'signed-in', name: name(), roles, operations, signOut } as const
    setUser(user)
    setFigures(mayCall(user, 'getOverview') ? 'given' : 'none')
  })
  onCleanup(() => setUser(undefined))
  return (
    <Show
      when={props.me.roles.length > 0}
      fallback={
        <SessionNotice
          state="without-role"
          title={words().withoutRole.title}
          meaning={words().withoutRole.meaning(name())}
        >
          <SessionButton onClick={() => props.session.signOut()}>{words().signOut}</SessionButton>
        </SessionNotice>
      }
    >
      {props.children}
    </Show>
  )
}
