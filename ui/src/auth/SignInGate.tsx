import { createComputed, type JSX, Match, type ParentProps, Show, Switch } from 'solid-js'
import { fromScript } from '../components/from-script.tsx'
import { PageSkeleton } from '../components/PageSkeleton.tsx'
import { useConfig } from '../config/Config.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { authMessages } from './messages.ts'
import { signInObstacle } from './obstacle.ts'
import { rememberedProvider } from './remembered-provider.ts'
import { SessionNotice } from './SessionNotice.tsx'
import { useUser } from './UserProvider.tsx'

/** @property meanwhile what is shown, and requested, while the server says who signed in. */
type Props = ParentProps<{ readonly meanwhile: JSX.Element }>

const OidcGate = fromScript<Props>(
  'oidc-gate',
  async () => (await import('./OidcGate.tsx')).OidcGate,
  () => <PageSkeleton />,
)

/** Fetches the script of the sign-in beside the settings, where these will most likely ask for it. */
export function preloadSignIn(): void {
  if (rememberedProvider().authority() !== '') OidcGate.preload()
}

/** Provides the user to the pages below; without authentication, that is anonymous. */
export function SignInGate(props: Props) {
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
        <OidcGate meanwhile={props.meanwhile}>{props.children}</OidcGate>
      </Match>
    </Switch>
  )
}

function Anonymous(props: ParentProps) {
  const { user, setUser } = useUser()
  createComputed(() => setUser({ kind: 'anonymous' }))
  return <Show when={user()}>{props.children}</Show>
}
