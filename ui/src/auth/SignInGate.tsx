import { createComputed, Match, type ParentProps, Show, Switch } from 'solid-js'
import { fromScript } from '../components/from-script.tsx'
import { useConfig } from '../config/Config.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { authMessages } from './messages.ts'
import { signInObstacle } from './obstacle.ts'
import { SessionNotice } from './SessionNotice.tsx'
import { useUser } from './UserProvider.tsx'

const OidcGate = fromScript<ParentProps>(
  'oidc-gate',
  async () => (await import('./OidcGate.tsx')).OidcGate,
)

/** Provides the user to the pages below; without authentication, that is anonymous. */
export function SignInGate(props: ParentProps) {
  const config = useConfig()
  const words = useMessages(authMessages)
  return (
    <Switch fallback={<SessionNotice state="not-offered" {...words().notOffered} />}>
      <Match when={!config.auth_required}>
        <Anonymous>{props.children}</Anonymous>
      </Match>
      <Match when={config.oidc.enabled && signInObstacle(window)}>
        {(obstacle) => <SessionNotice state={obstacle()} {...words().obstacles[obstacle()]} />}
      </Match>
      <Match when={config.oidc.enabled}>
        <OidcGate>{props.children}</OidcGate>
      </Match>
    </Switch>
  )
}

function Anonymous(props: ParentProps) {
  const { user, setUser } = useUser()
  createComputed(() => setUser({ kind: 'anonymous' }))
  return <Show when={user()}>{props.children}</Show>
}
