import { useNavigate } from '@solidjs/router'
import { type JSX, onCleanup, type ParentProps, Show } from 'solid-js'
import { useApi } from '../api/Api.tsx'
import { useConfig } from '../config/Config.tsx'
import { authorization } from './authorization.ts'
import { SignedIn } from './SignedIn.tsx'
import { SignInNotice } from './SignInNotice.tsx'
import { startSession } from './session.ts'
import { createUserManager } from './user-manager.ts'

/** Everything that knows OIDC: a script of its own, fetched only where people sign in. */
export function OidcGate(props: ParentProps<{ meanwhile: JSX.Element }>) {
  const api = useApi()
  const navigate = useNavigate()
  const session = startSession(createUserManager(useConfig().oidc, location.origin), {
    location,
    show: (path) => navigate(path, { replace: true }),
  })
  const middleware = authorization(session)
  api.use(middleware)
  onCleanup(() => api.eject(middleware))
  return (
    <Show when={session.state() === 'signed-in'} fallback={<SignInNotice session={session} />}>
      <SignedIn session={session} meanwhile={props.meanwhile}>
        {props.children}
      </SignedIn>
    </Show>
  )
}
