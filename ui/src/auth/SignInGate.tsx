import { ApiProblem } from '@otel-bi/client'
import { useQuery } from '@tanstack/solid-query'
import { createComputed, Match, type ParentProps, Show, Switch } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { QueryView } from '../components/QueryView.tsx'
import { useConfig } from '../config/Config.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { authMessages } from './messages.ts'
import { SessionNotice } from './SessionNotice.tsx'
import { useUser } from './UserProvider.tsx'

/** Pages below know who is looking at them; where nobody signs in, that is anonymous. */
export function SignInGate(props: ParentProps) {
  const config = useConfig()
  const words = useMessages(authMessages)
  return (
    <Switch fallback={<SessionNotice state="not-offered" {...words().notOffered} />}>
      <Match when={!config.auth_required}>
        <Anonymous>{props.children}</Anonymous>
      </Match>
      <Match when={config.oidc.enabled}>
        <WithOidc>{props.children}</WithOidc>
      </Match>
    </Switch>
  )
}

function Anonymous(props: ParentProps) {
  const { user, setUser } = useUser()
  createComputed(() => setUser({ kind: 'anonymous' }))
  return <Show when={user()}>{props.children}</Show>
}

/** A query and not `lazy`: a Suspense here would hide a whole page while one of its answers is under way. */
function WithOidc(props: ParentProps) {
  const query = useQuery(() => ({
    queryKey: ['oidc-gate'],
    queryFn: loadOidcGate,
    staleTime: Number.POSITIVE_INFINITY,
  }))
  return (
    <QueryView query={query} skeleton={null}>
      {(gate) => <Dynamic component={gate().OidcGate}>{props.children}</Dynamic>}
    </QueryView>
  )
}

async function loadOidcGate() {
  try {
    // A module itself is frozen, and the query keeps its data in a store.
    const { OidcGate } = await import('./OidcGate.tsx')
    return { OidcGate }
  } catch (cause) {
    const details = { code: 'unreachable', status: null, detail: null, traceId: null } as const
    throw new ApiProblem(details, { cause })
  }
}
