import { onMount, type ParentProps, Show } from 'solid-js'
import { useConfig } from '../app/Config.tsx'
import { useUser } from './UserProvider.tsx'

/** Pages below know who is looking at them. */
export function SignInGate(props: ParentProps) {
  const { auth_required: isRequired } = useConfig()
  const { user, setUser } = useUser()
  onMount(() => isRequired || setUser({ kind: 'anonymous' }))
  return <Show when={isRequired || user()}>{props.children}</Show>
}
