import { Show } from 'solid-js'
import { useUser } from '../../auth/UserProvider.tsx'
import { DeadMessages } from './DeadMessages.tsx'
import { Destinations } from './Destinations.tsx'

/** Where messages go and what could not be sent, for those who may call it. */
export function Notifications() {
  const { can } = useUser()
  return (
    <>
      <Show when={can('listDestinations')}>
        <Destinations />
      </Show>
      <Show when={can('listMessages')}>
        <DeadMessages />
      </Show>
    </>
  )
}
